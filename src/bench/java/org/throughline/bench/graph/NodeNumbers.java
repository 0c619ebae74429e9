package org.throughline.bench.graph;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The number of every node in the store: kind after kind, each in the order of its table. */
final class NodeNumbers {

    private final Map<NodeSort, Integer> first = new EnumMap<>(NodeSort.class);
    private final TreeMap<Integer, NodeSort> kinds = new TreeMap<>();

    NodeNumbers(GraphShape shape) {
        int next = 0;
        for (NodeSort kind : NodeSort.values()) {
            first.put(kind, next);
            kinds.put(next, kind);
            next += shape.count(kind);
        }
    }

    int of(NodeSort kind, int index) {
        return first(kind) + index;
    }

    NodeSort kindOf(int number) {
        return kinds.floorEntry(number).getValue();
    }

    int indexOf(int number) {
        return number - first(kindOf(number));
    }

    private int first(NodeSort kind) {
        return first.getOrDefault(kind, 0);
    }
}
