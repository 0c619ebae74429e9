package org.throughline.graph;

import java.util.regex.Pattern;

/** What took more memory than the database gives: sent again it takes as much again, whatever the driver says of it. */
public final class Exhaustion {

    private static final Pattern CODE = Pattern.compile("Neo\\.\\w+\\.General\\.\\w*Memory\\w*");

    private Exhaustion() {}

    /** Whether this, or what it was caused by, is the database's word that there was not enough memory. */
    public static boolean isIn(Throwable thrown) {
        return DatabaseWord.isIn(thrown, CODE.asMatchPredicate());
    }

    /**
     * Half of so many things, of which all together took more memory than there is.
     *
     * @throws RuntimeException the failure itself where it is of another kind, or that of one thing alone
     */
    public static int half(int things, RuntimeException failure) {
        if (things < 2 || !isIn(failure)) {
            throw failure;
        }
        return things / 2;
    }
}
