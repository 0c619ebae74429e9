package org.throughline.graph;

/**
 * That the database can begin, write or end no transaction, as when its disk is full. It goes on when somebody has seen
 * to it, and then the same may succeed.
 */
public final class Outage {

    private static final String OF_TRANSACTIONS = "Neo.DatabaseError.Transaction.";

    private Outage() {}

    /** Whether this, or what it was caused by, is the database's word for it. */
    public static boolean isIn(Throwable thrown) {
        return DatabaseWord.isIn(thrown, code -> code.startsWith(OF_TRANSACTIONS));
    }
}
