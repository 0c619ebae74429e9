package org.throughline.reading.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through an explored part of a graph from end to end, shortest first, no node twice. */
final class WayFinder {

    private static final int MOST = 400;
    private static final int MOST_STEPS = 50_000;

    private final Map<String, Set<String>> neighbours;
    private final Side far;
    private final int hops;
    private final List<List<String>> found = new ArrayList<>();
    private final Deque<String> way = new ArrayDeque<>();
    private int steps;

    WayFinder(Map<String, Set<String>> neighbours, Side far, int hops) {
        this.neighbours = neighbours;
        this.far = far;
        this.hops = hops;
    }

    /** All ways of as many lengths as stay within bounds, each as the ids of its nodes. */
    List<List<String>> find(String start) {
        for (int length = 1; length <= hops && !isCut(); length++) {
            if (left(start) <= length) {
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
        steps++;
        way.addLast(node);
        if (left == 0) {
            found.add(List.copyOf(way));
        } else if (!isEnd(node)) {
            onwards(node, left - 1).forEach(next -> go(next, left - 1));
        }
        way.removeLast();
    }

    /** Where a way can go on so that it still ends in time. */
    private List<String> onwards(String node, int left) {
        List<String> onwards = new ArrayList<>();
        if (!isCut()) {
            for (String next : neighbours.getOrDefault(node, Set.of())) {
                if (left(next) <= left && !way.contains(next)) {
                    onwards.add(next);
                }
            }
            Collections.sort(onwards);
        }
        return onwards;
    }

    /** The least number of hops from a node to the end. */
    private int left(String node) {
        @Nullable Integer known = far.distance(node);
        return known == null ? far.depth() + 1 : known;
    }

    private boolean isEnd(String node) {
        return Integer.valueOf(0).equals(far.distance(node));
    }
}
