package org.throughline.reading.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.NodeById;

/** Whom one name means, as far as can be told. */
public record Match(String name, @Nullable NodeById matched, List<MatchCandidate> candidates) {

    static Match of(String name, Ranking ranking, double minimumScore, int most) {
        return new Match(
                name,
                ranking.matched().map(known -> new NodeById(known.entity())).orElse(null),
                ranking.likely(minimumScore).stream()
                        .limit(most)
                        .map(MatchCandidate::of)
                        .toList());
    }
}
