package org.throughline.exchange.register;

/**
 * A body that may be one that is known already, and was not taken for it.
 *
 * @param code what the register calls it
 * @param other the id of the one that is known
 * @param otherName the name of that one which comes nearest
 * @param score how likely they are one, 0 to 1
 */
public record Doubtful(
        String file, long line, String code, String name, String other, String otherName, double score, String why) {}
