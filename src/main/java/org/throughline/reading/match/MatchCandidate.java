package org.throughline.reading.match;

import java.util.List;
import org.throughline.judge.Namesake;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.search.Reason;

/** An entity that a name may mean. */
public record MatchCandidate(NodeById entity, double score, String name, List<Reason> reasons) {

    private static final double DIGITS = 10_000;

    Namesake namesake() {
        return new Namesake(entity.id(), name, score);
    }

    static MatchCandidate of(Candidate candidate) {
        return new MatchCandidate(
                new NodeById(candidate.known().entity()),
                Math.round(candidate.score() * DIGITS) / DIGITS,
                candidate.known().text(),
                List.copyOf(candidate.reasons()));
    }
}
