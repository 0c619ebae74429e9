package org.throughline.reading.path;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.reading.link.Link;

/** The relationships between pairs of nodes, whichever way they lead, the best evidenced first. */
final class Joints {

    private static final Comparator<Joint> BEST_FIRST = Comparator.comparing(
            Joint::link, Comparator.comparing(Link::strength).thenComparing(Link::key));

    private final Map<Set<String>, List<Joint>> byPair;

    Joints(List<Joint> joints) {
        this.byPair = joints.stream()
                .distinct()
                .sorted(BEST_FIRST)
                .collect(Collectors.groupingBy(joint -> Set.of(joint.from(), joint.to())));
    }

    List<Joint> between(String one, String other) {
        return byPair.getOrDefault(Set.of(one, other), List.of());
    }

    /** Whether every step of a way is still there. */
    boolean join(List<String> way) {
        return IntStream.range(1, way.size())
                .noneMatch(at -> between(way.get(at - 1), way.get(at)).isEmpty());
    }
}
