package org.throughline.bench.written;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where what two stores hold of one kind differs, by id and property; what neither holds any of is not compared. */
record RowDifferences(String kind, Map<String, Map<String, Object>> one, Map<String, Map<String, Object>> other) {

    Stream<String> all() {
        if (one.isEmpty() && other.isEmpty()) {
            return Stream.of(kind + ": neither store has any, let the graph maker make some");
        }
        return union(one.keySet(), other.keySet()).flatMap(this::of);
    }

    private Stream<String> of(String id) {
        if (!one.containsKey(id) || !other.containsKey(id)) {
            return Stream.of(
                    "%s %s: only in the %s store".formatted(kind, id, one.containsKey(id) ? "imported" : "written"));
        }
        return of(id, one.getOrDefault(id, Map.of()), other.getOrDefault(id, Map.of()));
    }

    private Stream<String> of(String id, Map<String, Object> imported, Map<String, Object> written) {
        return union(imported.keySet(), written.keySet())
                .filter(property -> !Objects.equals(imported.get(property), written.get(property)))
                .map(property -> "%s %s %s: imported %s, written %s"
                        .formatted(kind, id, property, imported.get(property), written.get(property)));
    }

    private static Stream<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return union.stream();
    }
}
