package org.throughline.reading.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.judge.Namesake;
import org.throughline.name.Passage;
import org.throughline.reading.search.Known;

/**
 * The entities that a text may name, the likeliest first.
 *
 * @param all however likely
 * @param threshold below this score a text is not taken to name an entity
 */
record Ranking(Passage passage, List<Candidate> all, double threshold) {

    static final double THRESHOLD = 0.9;

    /** A text is not taken to name an entity while another is as likely but for this. */
    private static final double MARGIN = 0.02;

    static Ranking of(Passage passage, Collection<Known> found) {
        return of(passage, found, THRESHOLD);
    }

    static Ranking of(Passage passage, Collection<Known> found, double threshold) {
        Mentions mentions = new Mentions(passage);
        Map<String, Candidate> best = new HashMap<>();
        found.stream()
                .flatMap(known -> mentions.of(known).stream())
                .forEach(candidate -> best.merge(
                        candidate.known().entity(),
                        candidate,
                        (one, other) -> Candidate.compare(one, other) <= 0 ? one : other));
        List<Candidate> all = best.values().stream()
                .filter(candidate -> best.values().stream().noneMatch(other -> isPiece(passage, candidate, other)))
                .sorted(Candidate::compare)
                .toList();
        return new Ranking(passage, all, threshold);
    }

    /** Whether a name is but a piece of that by which another is meant; a whole part of the text is more than that. */
    private static boolean isPiece(Passage passage, Candidate candidate, Candidate other) {
        return other.score() >= THRESHOLD
                && other.at().size() > candidate.at().size()
                && candidate.at().touches(other.at())
                && !(passage.straddles(other.at()) && passage.parts().contains(candidate.at()));
    }

    /** Those that are likely enough to be meant. */
    List<Candidate> likely() {
        return likely(threshold);
    }

    List<Candidate> likely(double least) {
        return all.stream().filter(candidate -> candidate.score() >= least).toList();
    }

    /** Those that the whole may mean, at least so likely; of an acronym nobody can tell. */
    List<Namesake> wholly(double least) {
        return likely(least).stream()
                .filter(candidate -> candidate.telling() && candidate.at().equals(passage.whole()))
                .map(Candidate::namesake)
                .toList();
    }

    /** The one that is meant, unless another is about as likely, or is named as well. */
    Optional<Known> matched() {
        List<Candidate> likely = likely();
        if (likely.isEmpty() || !likely.getFirst().telling() || namesOthers(likely)) {
            return Optional.empty();
        }
        Candidate first = likely.getFirst();
        return likely.stream().skip(1).anyMatch(other -> rivals(first, other))
                ? Optional.empty()
                : Optional.of(first.known());
    }

    /** Whether a part of the text names a body that is none of them. */
    private boolean namesOthers(List<Candidate> likely) {
        return passage.bodiesBeside(likely.getFirst().at()).stream()
                .anyMatch(body ->
                        likely.stream().noneMatch(candidate -> candidate.at().touches(body)));
    }

    private boolean rivals(Candidate first, Candidate other) {
        if (first.score() < 1 && other.telling() && !first.at().equals(other.at())) {
            return true;
        }
        return first.score() - other.score() < (first.score() == 1 ? Double.MIN_VALUE : MARGIN);
    }
}
