package org.throughline.reading.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts ways into their order; of those that pass the same nodes only the first is kept. */
final class PathOrder {

    private PathOrder() {}

    /**
     * The paths of these ways.
     *
     * @param ways each as the ids that stand for its nodes
     */
    static List<Path> of(List<List<String>> ways, Legs legs) {
        Set<Set<String>> passed = new HashSet<>();
        List<Path> inOrder = ways.stream()
                .filter(legs::join)
                .map(way -> new Ranked(Set.copyOf(way), path(way, legs)))
                .sorted(Comparator.comparing(ranked -> ranked.path().place()))
                .filter(ranked -> passed.add(ranked.passed()))
                .map(Ranked::path)
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(at -> inOrder.get(at).numbered(at + 1))
                .toList();
    }

    private static Path path(List<String> way, Legs legs) {
        List<PathStep> steps = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            steps.add(PathStep.to(way.get(i), legs.between(way.get(i - 1), way.get(i))));
        }
        String next = way.get(1);
        return Path.of(legs.between(way.getFirst(), next).getFirst().departure(next), steps);
    }

    private record Ranked(Set<String> passed, Path path) {}
}
