package org.throughline.web;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.caller.Caller;

/** So many seats for each caller: taken before something begins, and given back once. */
final class Seats {

    private final int most;
    private final ConcurrentMap<Caller, Integer> taken = new ConcurrentHashMap<>();

    Seats(int most) {
        this.most = most;
    }

    /** One more for a caller; none where all are taken. */
    Optional<Seat> take(Caller caller) {
        Seat seat = new Seat(caller);
        if (taken.merge(caller, 1, Integer::sum) > most) {
            seat.giveBack();
            return Optional.empty();
        }
        return Optional.of(seat);
    }

    /** How many all callers have taken now. */
    int count() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One of a caller. */
    final class Seat {

        private final Caller caller;
        private final AtomicBoolean given = new AtomicBoolean();

        private Seat(Caller caller) {
            this.caller = caller;
        }

        void giveBack() {
            if (given.compareAndSet(false, true)) {
                taken.computeIfPresent(caller, (_, count) -> count == 1 ? null : count - 1);
            }
        }
    }
}
