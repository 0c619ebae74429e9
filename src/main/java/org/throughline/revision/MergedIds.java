package org.throughline.revision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.throughline.commit.EntitiesMerged;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Inquiry;
import reactor.core.publisher.Mono;

/**
 * Where the ids of merged entities lead, known by heart: statements that compare ids as they stand, such as those of
 * filters, are given the present ones, and no reading asks for them. People merge, and packages say what they merged,
 * so they are few.
 */
@Component
public class MergedIds {

    private static final long NEVER = -1;

    private final Inquiry inquiry;

    /** How often they may have become others, as far as is known; what is asked for behind that tells of it. */
    private final AtomicLong changes = new AtomicLong(1);

    private volatile Known known = new Known(0, Map.of());
    private volatile long asOf = NEVER;

    /** @param changes how many it tells of */
    private record Known(long changes, Map<String, String> leading) {}

    MergedIds(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = leading().toFuture();
    }

    @TransactionalEventListener
    void changed(EntitiesMerged merged) {
        changes.incrementAndGet();
    }

    /** The revision as of which they are known; one that never comes while they are not. */
    long asOf() {
        return asOf == NEVER ? Long.MAX_VALUE : asOf;
    }

    /**
     * Ends when they are known as of a revision; behind the first one they are asked for when all is ready. One before
     * that which is known is of another graph, put in its place.
     *
     * @param merging whether it, or one since the last that is known, merges
     */
    Mono<Void> reach(long revision, boolean merging) {
        boolean unknown = merging || revision < asOf;
        if (unknown) {
            changes.incrementAndGet();
        }
        return (unknown ? leading().then() : Mono.<Void>empty()).doOnSuccess(_ -> asOf = revision);
    }

    /** Whether one of these leads to another, as far as is known without asking. */
    public boolean mayLead(Set<String> ids) {
        Map<String, String> leading = known.leading();
        return !ids.isEmpty()
                && (isBehind() || (!leading.isEmpty() && ids.stream().anyMatch(leading::containsKey)));
    }

    private boolean isBehind() {
        return known.changes() < changes.get();
    }

    /** The present id for each that leads to one. */
    public Mono<Map<String, String>> leading() {
        return Mono.defer(() -> isBehind() ? asked(changes.get()) : Mono.just(known.leading()));
    }

    private Mono<Map<String, String>> asked(long telling) {
        return inquiry.beside("ids-merged").map(MergedIds::read).doOnNext(leading -> keep(new Known(telling, leading)));
    }

    /** What was asked for earlier may be answered later. */
    private synchronized void keep(Known next) {
        if (next.changes() >= known.changes()) {
            known = next;
        }
    }

    private static Map<String, String> read(List<Finding> rows) {
        return rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.text("id"), row -> row.text("into")));
    }
}
