package org.throughline.reading.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Family;
import org.throughline.reading.link.Truncation;

/**
 * Puts hops into an order in which each stands behind its parent: by depth, then by the place of the parent. A node
 * that several hops reach at the same depth goes on from the first of them; one that was reached before is left alone.
 */
final class Tracing {

    private static final int START = 0;

    private final Family start;
    private final int first;
    private final Comparator<Hop> weightiestFirst;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<LineageStep> steps = new ArrayList<>();
    private final Set<String> reviews = new LinkedHashSet<>();
    private Set<String> frontier;
    private int depth;
    private @Nullable Truncation truncation;

    Tracing(Family start, int first, Comparator<Hop> weightiestFirst) {
        this.start = start;
        this.first = first;
        this.weightiestFirst = weightiestFirst;
        this.frontier = Set.of(start.first());
        numbers.put(start.first(), START);
    }

    /** The nodes to go on from. */
    Collection<String> frontier() {
        return frontier;
    }

    /** All nodes that were reached. */
    Collection<String> seen() {
        return numbers.keySet();
    }

    int depth() {
        return depth;
    }

    /** Takes up the next level. */
    void level(List<Hop> hops) {
        depth++;
        Map<String, Integer> reached = new HashMap<>();
        hops.stream()
                .sorted(Comparator.<Hop>comparingInt(this::parent).thenComparing(weightiestFirst))
                .forEach(hop -> step(hop, parent(hop), reached));
        numbers.putAll(reached);
        frontier = new TreeSet<>(reached.keySet());
    }

    private int parent(Hop hop) {
        return numbers.getOrDefault(hop.from(), START);
    }

    private void step(Hop hop, int parent, Map<String, Integer> reached) {
        if (steps.size() == first) {
            cut(Truncation.LIMIT);
            return;
        }
        int number = steps.size() + 1;
        @Nullable Integer before = parent == START ? null : parent;
        steps.add(new LineageStep(number, before, depth, hop.link(), new NodeById(hop.node())));
        reached.putIfAbsent(hop.to(), number);
        if (hop.review()) {
            reviews.add(hop.node());
        }
    }

    /** Ends it before its time. */
    void cut(Truncation reason) {
        truncation = reason;
    }

    boolean isCut() {
        return truncation != null;
    }

    Lineage lineage() {
        return new Lineage(
                new NodeById(start.id()),
                steps,
                reviews.stream().map(NodeById::new).toList(),
                truncation);
    }
}
