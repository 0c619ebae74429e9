package org.throughline.load.inquiry;

import graphql.GraphQLContext;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.throughline.compose.Statement;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import reactor.core.publisher.Mono;

/** Asks one statement within its request: noted in its ledger, and taken back when the request ends. */
@Component
public class Asking {

    private final Graph graph;

    public Asking(Graph graph) {
        this.graph = graph;
    }

    public Mono<Findings> find(Statement statement, GraphQLContext context) {
        Ledger ledger = Ledger.of(context);
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return graph.read(statement.name(), statement.text(), statement.parameters())
                    .doOnNext(_ ->
                            ledger.add(new Ledger.Entry(statement.name(), Duration.ofNanos(System.nanoTime() - start))))
                    .takeUntilOther(ledger.over())
                    .switchIfEmpty(Mono.error(() -> new Fault(Code.DEADLINE, "The request ended before its answer.")));
        });
    }
}
