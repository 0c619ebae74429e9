package org.throughline.reading.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.name.Difference;
import org.throughline.name.Likeness;
import org.throughline.name.Wording;
import org.throughline.reading.search.Known;
import org.throughline.reading.search.Reason;

/**
 * An entity that may be meant, by one of its names.
 *
 * @param score how likely, 0 to 1
 */
record Candidate(Known known, double score, Set<Reason> reasons) {

    static Candidate of(Wording wording, Known known) {
        if (known.key().equals(wording.key())) {
            return new Candidate(known, 1, EnumSet.of(known.reason(true)));
        }
        List<String> words = wording.words();
        Likeness likeness = known.kind() == null ? NONE : Likeness.afterDamage(words, known.words());
        return new Candidate(known, Math.min(likeness.together(), ALMOST), reasons(likeness, known));
    }

    private static final Likeness NONE = new Likeness(0, 0, 0, Set.of());
    private static final double ALMOST = 0.999;

    private static Set<Reason> reasons(Likeness likeness, Known known) {
        EnumSet<Reason> reasons = EnumSet.of(Reason.WORDS);
        likeness.differences().forEach(difference -> reasons.add(reason(difference)));
        if (known.reason(false) != Reason.WORDS) {
            reasons.add(known.reason(false));
        }
        return reasons;
    }

    private static Reason reason(Difference difference) {
        return switch (difference) {
            case LETTERS -> Reason.FUZZY;
            case SYNONYM -> Reason.SYNONYM;
            case PART -> Reason.WORDS;
        };
    }

    static int compare(Candidate one, Candidate other) {
        int byScore = Double.compare(other.score, one.score);
        int byRank = byScore == 0 ? Integer.compare(one.known.rank(), other.known.rank()) : byScore;
        return byRank == 0 ? one.known.entity().compareTo(other.known.entity()) : byRank;
    }
}
