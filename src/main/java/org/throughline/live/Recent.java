package org.throughline.live;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.history.FedRevision;

/** The last revisions without a gap, as many as memory is given for. */
final class Recent {

    /** About so many characters all of them may have. */
    private static final long HEAVIEST = 16_000_000;

    private static final int AT_ONCE = 100;

    private final int most;
    private final TreeMap<Long, FedRevision> kept = new TreeMap<>();
    private long weight;

    Recent(int most) {
        this.most = most;
    }

    synchronized void clear() {
        kept.clear();
        weight = 0;
    }

    synchronized void add(FedRevision revision) {
        kept.put(revision.number(), revision);
        weight += revision.weight();
        while (kept.size() > most || (weight > HEAVIEST && kept.size() > 1)) {
            weight -= kept.pollFirstEntry().getValue().weight();
        }
    }

    /** Those behind one, some at once; null where the next is kept no longer. */
    synchronized @Nullable List<FedRevision> behind(long number) {
        return kept.isEmpty() || kept.firstKey() > number + 1
                ? null
                : kept.tailMap(number, false).values().stream().limit(AT_ONCE).toList();
    }
}
