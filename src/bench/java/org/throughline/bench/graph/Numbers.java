package org.throughline.bench.graph;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** The number of every node in the store: kind after kind, each in the order of its table. */
final class Numbers {

    private final Map<Kind, Integer> first = new EnumMap<>(Kind.class);
    private final TreeMap<Integer, Kind> kinds = new TreeMap<>();

    Numbers(Shape shape) {
        int next = 0;
        for (Kind kind : Kind.values()) {
            first.put(kind, next);
            kinds.put(next, kind);
            next += shape.count(kind);
        }
    }

    int of(Kind kind, int index) {
        return first(kind) + index;
    }

    Kind kindOf(int number) {
        return kinds.floorEntry(number).getValue();
    }

    int indexOf(int number) {
        return number - first(kindOf(number));
    }

    private int first(Kind kind) {
        return first.getOrDefault(kind, 0);
    }
}
