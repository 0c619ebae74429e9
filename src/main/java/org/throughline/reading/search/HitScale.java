package org.throughline.reading.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.name.Difference;
import org.throughline.name.Initials;
import org.throughline.name.Kinship;
import org.throughline.name.Likeness;
import org.throughline.name.Wording;

/**
 * How well names fit what was searched for, in ten-thousandths.
 *
 * @param acronym the word of it that may be the first letters of a name
 */
record HitScale(String key, List<String> words, Optional<String> acronym) {

    private static final long WHOLE = 10_000;
    private static final long IN_PART = 9_500;
    /** Others have the same first letters. */
    private static final long BY_INITIALS = 9_000;

    private static final long STEP = 10;
    private static final double OF_TEXT = 0.8;
    private static final double LEAST = 0.5;

    static HitScale of(Wording wording) {
        List<String> words = wording.words();
        return new HitScale(wording.key(), words, Initials.asked(words));
    }

    /** Scores nothing where it does not fit. */
    Hit hit(Known known) {
        long behind = known.rank() * STEP;
        if (known.key().equals(key)) {
            return new Hit(known, WHOLE - behind, known.reason(true));
        }
        Likeness likeness = Likeness.between(words, known.words(), Kinship.TYPED);
        double share = OF_TEXT * likeness.ofText() + (1 - OF_TEXT) * likeness.ofName();
        long score = likeness.ofText() < LEAST ? 0 : Math.max(1, Math.round(IN_PART * share) - behind);
        return score < BY_INITIALS - behind && isOfInitials(known)
                ? new Hit(known, BY_INITIALS - behind, Reason.ACRONYM)
                : new Hit(known, score, reason(likeness, known));
    }

    private boolean isOfInitials(Known known) {
        return acronym.filter(word -> Initials.of(known.words()).contains(word)).isPresent();
    }

    private static Reason reason(Likeness likeness, Known known) {
        Set<Difference> differences = likeness.differences();
        if (differences.contains(Difference.LETTERS)) {
            return Reason.FUZZY;
        }
        return likeness.ofText() < 1 ? Reason.WORDS : known.reason(false);
    }
}
