package org.throughline.reading.said;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.reading.link.Truncation;

/**
 * How many there are of each kind, whichever are chosen.
 *
 * @param truncation why they were not counted; null where they were, or where nobody asked
 */
record SaidCounts(Map<SaidKind, Long> byKind, @Nullable Truncation truncation) {

    static final SaidCounts NONE = new SaidCounts(Map.of(), null);

    static SaidCounts late(Truncation reason) {
        return new SaidCounts(Map.of(), reason);
    }

    static SaidCounts of(List<Finding> rows) {
        Map<SaidKind, Long> counts = new EnumMap<>(SaidKind.class);
        rows.forEach(row -> counts.merge(SaidKind.of(row.text("of")), row.number("hits"), Long::sum));
        return new SaidCounts(counts, null);
    }

    long total(@Nullable List<SaidKind> chosen) {
        return byKind.entrySet().stream()
                .filter(kind -> chosen == null || chosen.contains(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The most frequent first. */
    List<SaidFacet> facets() {
        return byKind.entrySet().stream()
                .sorted(Map.Entry.<SaidKind, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(kind -> new SaidFacet(kind.getKey(), kind.getValue()))
                .toList();
    }
}
