package org.throughline.load.inquiry;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.throughline.fault.Whereabouts;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What one request has cost so far, and the end of all its statements when the client leaves or time is up. */
public final class Bill {

    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Sinks.Empty<Void> over = Sinks.empty();
    private volatile OptionalLong cost = OptionalLong.empty();
    private volatile Supplier<Whereabouts> where = () -> Whereabouts.NOWHERE;
    private volatile boolean changing;

    /** One statement: the names of its fragments and the time from sending it to its last row. */
    public record Entry(String statement, Duration time) {}

    /** The bill of the request that this context belongs to. */
    public static Bill of(GraphQLContext context) {
        return context.computeIfAbsent(Bill.class, _ -> new Bill());
    }

    void ask(String statement) {
        unanswered.add(statement);
    }

    void add(Entry entry) {
        unanswered.remove(entry.statement());
        entries.add(entry);
    }

    /** The statements that were answered, in the order of their answers. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The statements that were sent and not answered yet. */
    public List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    /** What it was taken to cost before it ran; empty where it was never weighed, for it could not be read. */
    public OptionalLong cost() {
        return cost;
    }

    public void costs(long nodes) {
        cost = OptionalLong.of(nodes);
    }

    /** The place of the operation that it is for. */
    public Whereabouts where() {
        return where.get();
    }

    /** Looked for only where somebody asks. */
    public void standsAt(Supplier<Whereabouts> place) {
        where = place;
    }

    /** Whether it is for a change, which goes on when nobody waits for it any more. */
    public boolean isChanging() {
        return changing;
    }

    public void changes() {
        changing = true;
    }

    /** A new one for what else is answered to the same operation, such as the next event of a subscription. */
    public Bill next() {
        Bill next = new Bill();
        next.cost = cost;
        next.where = where;
        return next;
    }

    /** Ends every statement that is still running. */
    public void end() {
        over.tryEmitEmpty();
    }

    Mono<Void> over() {
        return over.asMono();
    }
}
