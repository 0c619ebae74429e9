package org.throughline.reading.search;

import java.util.Comparator;

/**
 * An entity by the name that fits the search best.
 *
 * @param score how well it fits, in ten-thousandths
 */
record Hit(Known known, long score, Reason reason) {

    /** The best first. */
    static final Comparator<Hit> ORDER = (one, other) -> compare(one.score, one.entity(), other.score, other.entity());

    static int compare(long score, String entity, long otherScore, String otherEntity) {
        int byScore = Long.compare(otherScore, score);
        return byScore == 0 ? entity.compareTo(otherEntity) : byScore;
    }

    String entity() {
        return known.entity();
    }
}
