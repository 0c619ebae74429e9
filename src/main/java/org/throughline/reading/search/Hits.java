package org.throughline.reading.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.name.Wording;

/**
 * The entities that a search finds, best first.
 *
 * @param truncated whether more names have its words than were looked at
 */
record Hits(List<Hit> ranked, boolean truncated) {

    static Hits of(Wording wording, List<List<Object>> rows) {
        List<String> words = wording.words();
        Map<String, Hit> best = new HashMap<>();
        rows.stream()
                .map(row -> Hit.of(wording, words, Known.from(row)))
                .filter(hit -> hit.score() > 0)
                .forEach(hit -> best.merge(hit.entity(), hit, Hits::better));
        return new Hits(best.values().stream().sorted(Hit.ORDER).toList(), Asked.cut(rows.size()));
    }

    private static Hit better(Hit one, Hit other) {
        int order = Long.compare(one.score(), other.score());
        boolean further = order < 0
                || (order == 0 && other.known().text().compareTo(one.known().text()) < 0);
        return further ? other : one;
    }

    List<String> entities() {
        return ranked.stream().map(Hit::entity).toList();
    }
}
