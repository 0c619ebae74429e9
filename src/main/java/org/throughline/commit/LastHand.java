package org.throughline.commit;

import java.util.List;

/**
 * Who changed something last.
 *
 * @param source what it was changed from, empty where that is nothing that has a name
 */
public record LastHand(String who, String source) {

    /** Of rows that were there before there was a ledger. */
    public static final LastHand CARRIED_OVER = new LastHand("throughline", "");

    private static final String PACKAGE = "data package ";

    /** How packages sign what they change. */
    public static String ofPackages(String names) {
        return PACKAGE + names;
    }

    /** Whether it was a package, by itself or together with others. */
    public boolean isOf(String name) {
        return who.startsWith(PACKAGE) && List.of(source.split(", ")).contains(name);
    }
}
