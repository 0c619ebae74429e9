package org.throughline.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts kinds in an order in which each comes after those that it names: nodes first, then relationships. */
final class Rank {

    private final List<Kind> kinds;
    private final Map<String, Kind> ranked = new LinkedHashMap<>();

    Rank(List<Kind> kinds) {
        this.kinds = kinds;
    }

    List<Kind> sorted() {
        kinds.stream().filter(NodeKind.class::isInstance).forEach(this::add);
        kinds.forEach(this::add);
        return new ArrayList<>(ranked.values());
    }

    private void add(Kind kind) {
        if (!ranked.containsKey(kind.name())) {
            kind.named().stream().flatMap(this::of).forEach(this::add);
            ranked.putIfAbsent(kind.name(), kind);
        }
    }

    private Stream<Kind> of(String label) {
        return kinds.stream().filter(kind -> kind.labels().contains(label));
    }
}
