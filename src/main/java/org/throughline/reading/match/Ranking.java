package org.throughline.reading.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;

/** The entities that a name may mean, the likeliest first; empty when none is likely enough. */
public record Ranking(List<Candidate> likely) {

    /** Below this score a name is not taken to mean the entity. */
    static final double THRESHOLD = 0.9;

    /** A name is not taken to mean an entity while another is as likely but for this. */
    static final double MARGIN = 0.02;

    static Ranking of(String name, Collection<Known> found) {
        return of(name, found, THRESHOLD);
    }

    static Ranking of(String name, Collection<Known> found, double threshold) {
        Wording wording = Wording.of(name);
        Map<String, Candidate> best = new HashMap<>();
        found.stream()
                .map(known -> Candidate.of(wording, known))
                .filter(candidate -> candidate.score() >= threshold)
                .forEach(candidate -> best.merge(
                        candidate.known().entity(),
                        candidate,
                        (one, other) -> Candidate.compare(one, other) <= 0 ? one : other));
        return new Ranking(best.values().stream().sorted(Candidate::compare).toList());
    }

    /** The one that is meant, unless another is about as likely. */
    Optional<Known> matched() {
        return likely.isEmpty() || (likely.size() > 1 && isClose(likely.get(0), likely.get(1)))
                ? Optional.empty()
                : Optional.of(likely.getFirst().known());
    }

    private static boolean isClose(Candidate first, Candidate second) {
        return first.score() - second.score() < (first.score() == 1 ? Double.MIN_VALUE : MARGIN);
    }
}
