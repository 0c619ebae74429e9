package org.throughline.reading.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughline.graph.Finding;

/** What the hits of a search have in common, the most frequent first. */
public record Facets(int countedOver, List<Facet> kinds, List<Facet> places, List<Facet> sources) {

    static final Facets EMPTY = new Facets(0, List.of(), List.of(), List.of());

    /** Counts kinds from the hits; places and sources come as rows of facet, value, name and count. */
    static Facets of(Hits hits, List<Finding> rows) {
        return new Facets(hits.ranked().size(), kinds(hits), facets("place", rows), facets("source", rows));
    }

    private static List<Facet> kinds(Hits hits) {
        Map<EntityKind, Long> counts = new EnumMap<>(EntityKind.class);
        hits.ranked().stream()
                .flatMap(hit -> EntityKind.of(hit.known().labels()).stream())
                .forEach(kind -> counts.merge(kind, 1L, Long::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(kind -> new Facet(kind.getKey().name(), kind.getKey().name(), kind.getValue()))
                .toList();
    }

    private static List<Facet> facets(String facet, List<Finding> rows) {
        return rows.stream()
                .filter(row -> row.text("facet").equals(facet))
                .map(row -> new Facet(row.text("value"), row.text("name"), row.number("hits")))
                .toList();
    }
}
