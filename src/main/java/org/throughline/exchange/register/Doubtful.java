package org.throughline.exchange.register;

import org.throughline.commit.DoubtedPair;

/**
 * A body that may be one that is known already, and was not taken for it.
 *
 * @param code what the register calls it; empty for a row of one's own
 * @param entity the id of the body that it stands for
 * @param other the id of the one that is known
 * @param otherName the name of that one which comes nearest
 * @param score how likely they are one, 0 to 1
 */
public record Doubtful(
        String file,
        long line,
        String code,
        String name,
        String entity,
        String other,
        String otherName,
        double score,
        String why) {

    DoubtedPair kept(Listing list) {
        return new DoubtedPair(list.system().slug() + " " + code, entity, other, score, why);
    }
}
