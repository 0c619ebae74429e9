package org.throughline.reading.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.throughline.name.Difference;
import org.throughline.name.Kinship;
import org.throughline.name.Likeness;
import org.throughline.name.Wording;

/**
 * An entity by the name that fits the search best.
 *
 * @param score how well it fits, in ten-thousandths
 */
record Hit(Known known, long score, Reason reason) {

    /** The best first. */
    static final Comparator<Hit> ORDER = (one, other) -> compare(one.score, one.entity(), other.score, other.entity());

    private static final long WHOLE = 10_000;
    private static final long IN_PART = 9_500;
    private static final long STEP = 10;
    private static final double OF_TEXT = 0.8;
    private static final double LEAST = 0.5;

    static Hit of(Wording wording, List<String> words, Known known) {
        long behind = known.rank() * STEP;
        if (known.key().equals(wording.key())) {
            return new Hit(known, WHOLE - behind, known.reason(true));
        }
        Likeness likeness = Likeness.between(words, known.words(), Kinship.TYPED);
        double share = OF_TEXT * likeness.ofText() + (1 - OF_TEXT) * likeness.ofName();
        long score = likeness.ofText() < LEAST ? 0 : Math.max(1, Math.round(IN_PART * share) - behind);
        return new Hit(known, score, reason(likeness, known));
    }

    private static Reason reason(Likeness likeness, Known known) {
        Set<Difference> differences = likeness.differences();
        if (differences.contains(Difference.LETTERS)) {
            return Reason.FUZZY;
        }
        return likeness.ofText() < 1 ? Reason.WORDS : known.reason(false);
    }

    static int compare(long score, String entity, long otherScore, String otherEntity) {
        int byScore = Long.compare(otherScore, score);
        return byScore == 0 ? entity.compareTo(otherEntity) : byScore;
    }

    String entity() {
        return known.entity();
    }
}
