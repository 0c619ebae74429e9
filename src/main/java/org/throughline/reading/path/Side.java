package org.throughline.reading.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been reached from one end: how far away each node is, and those from which nobody has gone on yet. */
final class Side {

    private final Map<String, Integer> distances = new HashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private List<String> frontier;
    private boolean whole = true;
    private int depth;
    private final String end;

    Side(String end) {
        this.end = end;
        this.frontier = List.of(end);
        distances.put(end, 0);
    }

    /** The nodes to go on from, in the order of their ids. */
    List<String> frontier() {
        return frontier;
    }

    /** How many hops have been gone. */
    int depth() {
        return depth;
    }

    /** How many nodes have been reached. */
    int size() {
        return distances.size();
    }

    /** All nodes that have been reached. */
    List<String> reached() {
        return List.copyOf(distances.keySet());
    }

    @Nullable
    Integer distance(String node) {
        return distances.get(node);
    }

    /** Notes that not all was told of what lies around. */
    void miss() {
        whole = false;
    }

    /** Whether all that is connected with this end is known, and the other end is not among it. */
    boolean isApartFrom(Side other) {
        return whole && left.isEmpty() && frontier.isEmpty() && !distances.containsKey(other.end);
    }

    /** Notes nodes of the frontier that have too many neighbours to go on from. */
    void leave(Collection<String> nodes) {
        nodes.forEach(node -> left.put(node, depth));
    }

    /** Goes no further: the other side must come here. */
    void stop() {
        frontier = List.of();
    }

    /** Goes one hop on, to these nodes. */
    void reach(Collection<String> nodes) {
        depth++;
        List<String> next = new ArrayList<>();
        nodes.forEach(node -> {
            if (distances.putIfAbsent(node, depth) == null) {
                next.add(node);
            }
        });
        frontier = next.stream().sorted().toList();
    }

    /** Whether a path of so many hops may run through a node that was left, out of reach from the other end. */
    boolean misses(int hops, Side other) {
        return left.values().stream().anyMatch(distance -> other.depth < hops - distance);
    }

    /** How many nodes both sides have reached. */
    long meets(Side other) {
        boolean smaller = distances.size() <= other.distances.size();
        Map<String, Integer> fewer = smaller ? distances : other.distances;
        Map<String, Integer> more = smaller ? other.distances : distances;
        return fewer.keySet().stream().filter(more::containsKey).count();
    }
}
