package org.throughline.reading.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.name.Wording;
import org.throughline.reading.link.Truncation;

/**
 * The entities that a search finds, best first.
 *
 * @param truncation why there may be others, or null
 */
record Hits(List<Hit> ranked, @Nullable Truncation truncation) {

    /** None, though there may be some. */
    static Hits none(Truncation reason) {
        return new Hits(List.of(), reason);
    }

    static Hits of(Wording wording, List<Finding> rows) {
        HitScale scale = HitScale.of(wording);
        Map<String, Hit> best = new HashMap<>();
        rows.stream()
                .map(row -> scale.hit(Known.from(row)))
                .filter(hit -> hit.score() > 0)
                .forEach(hit -> best.merge(hit.entity(), hit, Hits::better));
        return new Hits(
                best.values().stream().sorted(Hit.ORDER).toList(),
                SearchRequest.cut(rows.size()) ? Truncation.LIMIT : null);
    }

    private static Hit better(Hit one, Hit other) {
        int order = Long.compare(one.score(), other.score());
        boolean further = order < 0
                || (order == 0 && other.known().text().compareTo(one.known().text()) < 0);
        return further ? other : one;
    }

    /** The same, where there was no time for more. */
    Hits cutShort() {
        return cutShort(Truncation.DEADLINE);
    }

    Hits cutShort(Truncation reason) {
        return new Hits(ranked, reason);
    }

    List<String> entities() {
        return ranked.stream().map(Hit::entity).toList();
    }
}
