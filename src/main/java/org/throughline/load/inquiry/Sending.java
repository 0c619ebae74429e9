package org.throughline.load.inquiry;

import graphql.GraphQLContext;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.throughline.compose.Cypher;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import reactor.core.publisher.Mono;

/** Sends one statement within its request: put on its bill, and taken back when the request ends. */
@Component
public class Sending {

    private final Graph graph;

    public Sending(Graph graph) {
        this.graph = graph;
    }

    public Mono<Findings> find(Cypher statement, GraphQLContext context) {
        Bill bill = Bill.of(context);
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return graph.read(statement.name(), statement.text(), statement.parameters())
                    .doOnNext(_ ->
                            bill.add(new Bill.Entry(statement.name(), Duration.ofNanos(System.nanoTime() - start))))
                    .takeUntilOther(bill.over())
                    .switchIfEmpty(Mono.error(() -> new Fault(Code.DEADLINE, "The request ended before its answer.")));
        });
    }
}
