package org.throughline.reading.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.load.Reference;

/** Puts ways into their order; of those that pass the same nodes only the first is kept. */
final class Ranking {

    private Ranking() {}

    /**
     * The paths of these ways.
     *
     * @param ways each as the ids of its nodes
     */
    static List<Path> of(List<List<String>> ways, Joints joints) {
        Set<Collection<String>> passed = new HashSet<>();
        return ways.stream()
                .filter(joints::join)
                .map(way -> path(way, joints))
                .sorted(Comparator.comparing(Path::place))
                .filter(path -> passed.add(path.inner()))
                .toList();
    }

    private static Path path(List<String> way, Joints joints) {
        List<PathStep> steps = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            steps.add(PathStep.to(way.get(i), joints.between(way.get(i - 1), way.get(i))));
        }
        return new Path(new Reference(way.getFirst()), steps);
    }
}
