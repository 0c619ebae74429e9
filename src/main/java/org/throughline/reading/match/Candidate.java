package org.throughline.reading.match;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.judge.Namesake;
import org.throughline.name.Difference;
import org.throughline.name.Likeness;
import org.throughline.name.Span;
import org.throughline.reading.search.Known;
import org.throughline.reading.search.Reason;

/**
 * An entity that may be meant, by one of its names.
 *
 * @param score how likely, 0 to 1
 * @param telling whether the score is of words that tell whom a name means
 * @param at where in the text its name stands
 */
record Candidate(Known known, double score, boolean telling, Set<Reason> reasons, Span at) {

    private static final double ALMOST = 0.999;
    private static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> !candidate.telling())
            .thenComparingInt(candidate -> candidate.known().rank())
            .thenComparing(candidate -> candidate.known().entity());

    /** By a name that is written as it is known. */
    static Candidate written(Known known, double score, Span at) {
        return new Candidate(known, score, true, EnumSet.of(known.reason(true)), at);
    }

    /** By a short name among others, which may stand for something else there. */
    static Candidate brief(Known known, double score, Span at) {
        return new Candidate(known, score, false, EnumSet.of(known.reason(true)), at);
    }

    /** By a name whose first letters are written, which may be those of another. */
    static Candidate initials(Known known, double score, Span at) {
        return new Candidate(known, score, false, EnumSet.of(Reason.ACRONYM), at);
    }

    /** By a name that is much like what is written. */
    static Candidate alike(Known known, Likeness likeness, double most, Span at) {
        return new Candidate(
                known, Math.min(likeness.together() * most, ALMOST), likeness.telling(), reasons(likeness, known), at);
    }

    Namesake namesake() {
        return new Namesake(known.entity(), known.text(), score);
    }

    private static Set<Reason> reasons(Likeness likeness, Known known) {
        EnumSet<Reason> reasons = EnumSet.of(known.reason(false));
        if (likeness.ofText() < 1) {
            reasons.add(Reason.WORDS);
        }
        likeness.differences().forEach(difference -> reasons.add(reason(difference)));
        return reasons;
    }

    private static Reason reason(Difference difference) {
        return switch (difference) {
            case LETTERS -> Reason.FUZZY;
            case SYNONYM -> Reason.SYNONYM;
            case PART -> Reason.WORDS;
        };
    }

    /**
     * The likelier first; of two that are as likely, the one whose words tell more, then the one by a name of today.
     */
    static int compare(Candidate one, Candidate other) {
        return ORDER.compare(one, other);
    }
}
