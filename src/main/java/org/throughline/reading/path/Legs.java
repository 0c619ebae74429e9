package org.throughline.reading.path;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.reading.link.Link;

/**
 * The relationships between pairs of nodes, whichever way they lead, those that hand descent on first, and the best
 * evidenced of them.
 */
final class Legs {

    private static final Comparator<Leg> BEST_FIRST = Comparator.comparing(Leg::barren)
            .thenComparing(Leg::link, Comparator.comparing(Link::strength).thenComparing(Link::key));

    private final Map<Set<String>, List<Leg>> byPair;

    Legs(List<Leg> legs) {
        this.byPair = legs.stream()
                .distinct()
                .sorted(BEST_FIRST)
                .collect(Collectors.groupingBy(leg -> Set.of(leg.from(), leg.to())));
    }

    List<Leg> between(String one, String other) {
        return byPair.getOrDefault(Set.of(one, other), List.of());
    }

    /** Whether every step of a way is still there. */
    boolean join(List<String> way) {
        return IntStream.range(1, way.size())
                .noneMatch(at -> between(way.get(at - 1), way.get(at)).isEmpty());
    }
}
