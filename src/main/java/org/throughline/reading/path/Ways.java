package org.throughline.reading.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through an explored part of a graph from end to end, shortest first, no node twice. */
final class Ways {

    private static final int MOST = 400;
    private static final int MOST_STEPS = 300_000;

    private final Map<String, Set<String>> neighbours;
    private final Side near;
    private final Side far;
    private final int hops;
    private final List<List<String>> found = new ArrayList<>();
    private final Deque<String> way = new ArrayDeque<>();
    private int steps;

    Ways(Map<String, Set<String>> neighbours, Side near, Side far, int hops) {
        this.neighbours = neighbours;
        this.near = near;
        this.far = far;
        this.hops = hops;
    }

    /** All ways of as many lengths as stay within bounds, each as the ids of its nodes. */
    List<List<String>> find(Collection<String> starts) {
        for (int length = 1; length <= hops && !isCut(); length++) {
            for (String start : starts.stream().sorted().toList()) {
                go(start, length);
            }
        }
        return found;
    }

    /** Whether more ways may be left. */
    boolean isCut() {
        return found.size() >= MOST || steps >= MOST_STEPS;
    }

    private void go(String node, int left) {
        if (left(node) > left || way.contains(node) || isCut()) {
            return;
        }
        steps++;
        way.addLast(node);
        if (left == 0) {
            found.add(List.copyOf(way));
        } else if (!isEnd(node)) {
            neighbours.getOrDefault(node, Set.of()).stream()
                    .filter(next -> !isStart(next))
                    .sorted()
                    .forEach(next -> go(next, left - 1));
        }
        way.removeLast();
    }

    /** The least number of hops from a node to the end. */
    private int left(String node) {
        @Nullable Integer known = far.distance(node);
        return known == null ? far.depth() + 1 : known;
    }

    private boolean isEnd(String node) {
        return Integer.valueOf(0).equals(far.distance(node));
    }

    private boolean isStart(String node) {
        return Integer.valueOf(0).equals(near.distance(node));
    }
}
