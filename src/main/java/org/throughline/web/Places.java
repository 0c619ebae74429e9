package org.throughline.web;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.throughline.caller.Caller;

/** So many places for each caller: taken before something begins, and given back once. */
final class Places {

    private final int most;
    private final ConcurrentMap<Caller, Integer> taken = new ConcurrentHashMap<>();

    Places(int most) {
        this.most = most;
    }

    /** One more for a caller; none where all are taken. */
    Optional<Place> take(Caller caller) {
        Place place = new Place(caller);
        if (taken.merge(caller, 1, Integer::sum) > most) {
            place.giveBack();
            return Optional.empty();
        }
        return Optional.of(place);
    }

    /** How many all callers have taken now. */
    int count() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A place of a caller. */
    final class Place {

        private final Caller caller;
        private final AtomicBoolean given = new AtomicBoolean();

        private Place(Caller caller) {
            this.caller = caller;
        }

        void giveBack() {
            if (given.compareAndSet(false, true)) {
                taken.computeIfPresent(caller, (_, count) -> count == 1 ? null : count - 1);
            }
        }
    }
}
