package org.throughline.reading.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.Reference;

/** Whom one name means, as far as can be told. */
public record Match(String name, @Nullable Reference matched, List<MatchCandidate> candidates) {

    static Match of(String name, Ranking ranking, int most) {
        return new Match(
                name,
                ranking.matched().map(known -> new Reference(known.entity())).orElse(null),
                ranking.likely().stream().limit(most).map(MatchCandidate::of).toList());
    }
}
