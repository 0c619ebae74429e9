package org.throughline.reading.path;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.link.Truncation;

/**
 * The part of the graph between two ends, explored from both, always from the end at which fewer nodes wait. A node
 * with very many neighbours is reached but not gone on from: what leads through it is found from the other end. When
 * the ends have met at very many nodes, nothing longer is looked for.
 */
final class Exploration {

    private static final int WIDEST = 2_000;
    private static final int ENOUGH = 200;
    private static final int FURTHEST = 1_000;
    private static final int MOST_SENT = 20_000;

    private final int hops;
    private final int enough;
    private final Side near;
    private final Side far;
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private @Nullable Truncation truncation;
    private boolean stopped;

    Exploration(String start, String end, int hops) {
        this(start, end, hops, ENOUGH);
    }

    private Exploration(String start, String end, int hops, int enough) {
        this.near = new Side(start);
        this.far = new Side(end);
        this.hops = hops;
        this.enough = enough;
    }

    /** One that asks only whether the ends are connected at all, over as many hops as it takes. */
    static Exploration towards(String start, String end) {
        return new Exploration(start, end, FURTHEST, 1);
    }

    /** The nodes whose neighbours are wanted next; none when all is explored. */
    List<String> wanted() {
        if (near.depth() + far.depth() < hops && near.meets(far) >= enough) {
            truncation = Truncation.LIMIT;
            return List.of();
        }
        boolean done = near.depth() + far.depth() >= hops || stopped || isApart();
        List<String> frontier = done ? List.of() : next().frontier();
        if (frontier.size() > WIDEST) {
            truncation = Truncation.LIMIT;
        }
        return frontier.subList(0, Math.min(frontier.size(), WIDEST));
    }

    /**
     * The only neighbours that count, or null for all: behind the last hop nothing is looked for, so it need find only
     * what the other end has reached. Where that is more than can be sent with ease, all neighbours are taken.
     */
    @Nullable
    List<String> among() {
        Side other = next() == near ? far : near;
        boolean last = near.depth() + far.depth() + 1 == hops;
        return last && other.size() <= MOST_SENT ? other.reached() : null;
    }

    private Side next() {
        if (near.frontier().isEmpty() || far.frontier().isEmpty()) {
            return near.frontier().isEmpty() ? far : near;
        }
        return near.frontier().size() <= far.frontier().size() ? near : far;
    }

    /**
     * Takes up what was wanted: the neighbours of each node that was gone on from, and the nodes that have too many;
     * the other side waits if there are none.
     */
    void found(Map<String, List<String>> byNode, Collection<String> crowded) {
        Side side = next();
        if (among() != null || side.frontier().size() > WIDEST) {
            side.miss();
        }
        Set<String> reached = new HashSet<>();
        byNode.forEach((node, others) -> {
            join(node, others);
            reached.addAll(others);
        });
        side.leave(crowded);
        if (byNode.isEmpty()) {
            side.stop();
        } else {
            side.reach(reached);
        }
    }

    private void join(String node, List<String> others) {
        others.forEach(other -> {
            neighbours.computeIfAbsent(node, _ -> new HashSet<>()).add(other);
            neighbours.computeIfAbsent(other, _ -> new HashSet<>()).add(node);
        });
    }

    /** Whether all that is connected with one end is known, and the other is not: no path joins them, of any length. */
    boolean isApart() {
        return near.isApartFrom(far) || far.isApartFrom(near);
    }

    /** Ends the exploration before its time. */
    void stop(Truncation reason) {
        truncation = reason;
        stopped = true;
    }

    /** The ways between the ends through what was explored. */
    WayFinder ways() {
        return new WayFinder(neighbours, far, hops);
    }

    /** Why there may be more paths than were found. */
    @Nullable
    Truncation truncation() {
        boolean misses = !isApart() && (near.misses(hops, far) || far.misses(hops, near));
        return truncation == null && misses ? Truncation.LIMIT : truncation;
    }
}
