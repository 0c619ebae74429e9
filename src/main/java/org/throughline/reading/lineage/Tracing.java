package org.throughline.reading.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.load.Reference;

/**
 * Puts hops into an order in which each stands behind its parent: by depth, then by the place of the parent. A node
 * that several hops reach at the same depth goes on from the first of them.
 */
final class Tracing {

    private static final int START = 0;

    private final int limit;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<LineageStep> steps = new ArrayList<>();
    private final Set<String> reviews = new LinkedHashSet<>();
    private boolean cut;

    Tracing(Collection<String> starts, int limit) {
        this.limit = limit;
        starts.forEach(start -> numbers.put(start, START));
    }

    /** The steps of these hops; more of them than the limit are cut from the end. */
    List<LineageStep> steps(List<Hop> hops) {
        Map<Integer, List<Hop>> byDepth =
                hops.stream().collect(Collectors.groupingBy(Hop::depth, TreeMap::new, Collectors.toList()));
        byDepth.values().forEach(this::level);
        return steps;
    }

    private void level(List<Hop> hops) {
        Map<String, Integer> reached = new HashMap<>();
        Set<String> passed = new HashSet<>();
        Map<Integer, List<Hop>> byParent = hops.stream()
                .filter(hop -> !numbers.containsKey(hop.node()) && numbers.containsKey(hop.parent()))
                .filter(hop -> passed.add(hop.link().key()))
                .collect(Collectors.groupingBy(
                        hop -> numbers.getOrDefault(hop.parent(), START), TreeMap::new, Collectors.toList()));
        byParent.forEach((parent, children) ->
                children.stream().sorted(Hop.WEIGHTIEST_FIRST).forEach(hop -> step(hop, parent, reached)));
        numbers.putAll(reached);
    }

    private void step(Hop hop, int parent, Map<String, Integer> reached) {
        if (steps.size() == limit) {
            cut = true;
            return;
        }
        int number = steps.size() + 1;
        @Nullable Integer before = parent == START ? null : parent;
        steps.add(new LineageStep(number, before, hop.depth(), hop.link(), new Reference(hop.node())));
        reached.putIfAbsent(hop.node(), number);
        if (hop.review()) {
            reviews.add(hop.node());
        }
    }

    /** The reviews among the steps, each once. */
    List<Reference> reviews() {
        return reviews.stream().map(Reference::new).toList();
    }

    /** Whether there were more hops than the limit allows. */
    boolean isCut() {
        return cut;
    }
}
