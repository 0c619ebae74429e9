package org.throughline.load.inquiry;

import graphql.GraphQLContext;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;
import org.throughline.compose.Cypher;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import org.throughline.turn.FairTurns;
import reactor.core.publisher.Mono;

/** Sends one statement within its request: put on its bill, and taken back when the request ends. */
@Component
public class Sending {

    private final Graph graph;
    private final StatementTurns turns;

    public Sending(Graph graph, StatementTurns turns) {
        this.graph = graph;
        this.turns = turns;
    }

    public Mono<Findings> find(Cypher statement, GraphQLContext context) {
        return find(statement, context, turns.lists());
    }

    /** What a reading asks, on the way of readings. */
    Mono<Findings> explore(Cypher statement, GraphQLContext context) {
        return find(statement, context, turns.readings());
    }

    /** On a way of its own. */
    Mono<Findings> find(Cypher statement, GraphQLContext context, FairTurns way) {
        Bill bill = Bill.of(context);
        return way.taking(Caller.of(context), sent(statement, bill))
                .takeUntilOther(bill.over())
                .switchIfEmpty(Mono.error(() -> new Fault(Code.DEADLINE, "The request ended before its answer.")));
    }

    private Mono<Findings> sent(Cypher statement, Bill bill) {
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return graph.read(statement.name(), statement.text(), statement.parameters())
                    .doOnNext(_ ->
                            bill.add(new Bill.Entry(statement.name(), Duration.ofNanos(System.nanoTime() - start))));
        });
    }
}
