package org.throughline.load.inquiry;

import graphql.GraphQLContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.caller.Caller;
import org.throughline.compose.Cypher;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import org.throughline.log.RequestId;
import org.throughline.observe.Meters;
import org.throughline.observe.Traces;
import org.throughline.turn.FairTurns;
import reactor.core.publisher.Mono;

/** Sends one statement within its request: put on its bill, and taken back when the request ends. */
@Component
public class Sending {

    private final Graph graph;
    private final StatementTurns turns;
    private final Meters meters;
    private final Traces traces;

    public Sending(Graph graph, StatementTurns turns, Meters meters, Traces traces) {
        this.graph = graph;
        this.turns = turns;
        this.meters = meters;
        this.traces = traces;
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
        Caller caller = Caller.of(context);
        turns.meet(caller);
        return named(
                context,
                way.taking(caller, sent(statement, context, bill))
                        .takeUntilOther(bill.over())
                        .switchIfEmpty(
                                Mono.error(() -> new Fault(Code.DEADLINE, "The request ended before its answer.")))
                        .doOnError(_ -> meters.unanswered()));
    }

    /** Beside all requests, at once. */
    Mono<Findings> beside(Cypher statement) {
        return read(statement);
    }

    private Mono<Findings> sent(Cypher statement, GraphQLContext context, Bill bill) {
        return Mono.defer(() -> {
            long start = System.nanoTime();
            bill.ask(statement.name());
            return traces.traced(statement.name(), context, read(statement))
                    .doOnNext(_ -> answered(statement.name(), Duration.ofNanos(System.nanoTime() - start), bill));
        });
    }

    private Mono<Findings> read(Cypher statement) {
        return graph.read(statement.name(), statement.text(), statement.parameters());
    }

    private void answered(String statement, Duration time, Bill bill) {
        meters.statement(statement, time);
        bill.add(new Bill.Entry(statement, time));
    }

    /** What is logged of a statement names its request. */
    private static Mono<Findings> named(GraphQLContext context, Mono<Findings> found) {
        @Nullable String id = context.get(RequestId.KEY);
        return id == null ? found : found.contextWrite(asked -> asked.put(RequestId.KEY, id));
    }
}
