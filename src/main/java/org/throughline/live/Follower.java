package org.throughline.live;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.history.Chosen;
import org.throughline.history.FedRevision;
import reactor.core.publisher.FluxSink;

/**
 * One who listens. It takes as much as its client asks for, from what is kept in memory or else page by page from the
 * ledger, and keeps nothing itself but the page that it is at: a client that does not read costs no memory.
 */
final class Follower {

    private static final long UNKNOWN = -1;

    private final Tail tail;
    private final Chosen chosen;
    private final int slack;
    private final FluxSink<FollowedRevision> sink;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Queue<FedRevision> page = new ArrayDeque<>();
    private volatile boolean reading;
    private volatile @Nullable LedgerPart read;
    private long told;
    private long least = Long.MAX_VALUE;

    /** What a page of the ledger came to. */
    private record LedgerPart(
            List<FedRevision> revisions, @Nullable Throwable failure) {}

    Follower(Tail tail, @Nullable Long after, Chosen chosen, int slack, FluxSink<FollowedRevision> sink) {
        this.tail = tail;
        this.told = after == null ? UNKNOWN : after;
        this.chosen = chosen;
        this.slack = slack;
        this.sink = sink;
    }

    /** There may be more to tell, or somebody who wants to hear it. */
    void wake() {
        if (waiting.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            tell();
            seen = waiting.addAndGet(-seen);
        } while (seen != 0);
    }

    void end(Throwable why) {
        sink.error(why);
    }

    private void tell() {
        begin();
        takeIn();
        while (told != UNKNOWN && !reading && !sink.isCancelled() && sink.requestedFromDownstream() > 0) {
            if (page.isEmpty() && !more()) {
                return;
            }
            tell(page.poll());
        }
        measure();
    }

    /** Who names no revision begins at the end. */
    private void begin() {
        if (told == UNKNOWN) {
            told = tail.last().orElse(UNKNOWN);
        }
    }

    private void takeIn() {
        LedgerPart part = read;
        if (part != null) {
            read = null;
            reading = false;
            page.addAll(part.revisions());
            if (part.failure() != null) {
                sink.error(part.failure());
            }
        }
    }

    /** Whether there is more at hand. */
    private boolean more() {
        if (tail.last().orElse(UNKNOWN) <= told) {
            return false;
        }
        @Nullable List<FedRevision> kept = tail.kept(told);
        if (kept == null) {
            reading = true;
            tail.read(told).subscribe(this::took, failure -> took(new LedgerPart(List.of(), failure)));
            return false;
        }
        page.addAll(kept);
        return !kept.isEmpty();
    }

    private void took(List<FedRevision> revisions) {
        took(new LedgerPart(revisions, null));
    }

    private void took(LedgerPart part) {
        read = part;
        wake();
    }

    private void tell(@Nullable FedRevision revision) {
        if (revision != null && revision.number() > told) {
            told = revision.number();
            FollowedRevision heard = FollowedRevision.of(revision, chosen);
            if (heard.isOfInterest()) {
                sink.next(heard);
            }
        }
    }

    /** It is the client that is slow where it asks for nothing. */
    private void measure() {
        long behind = told == UNKNOWN ? 0 : tail.last().orElse(told) - told;
        least = Math.min(least, behind);
        if (behind > least + slack && sink.requestedFromDownstream() == 0) {
            sink.error(
                    new Fault(
                            Code.TOO_SLOW,
                            "More changes are made than you read: subscribe again, with the number of the last revision that you got as 'after'."));
        }
    }
}
