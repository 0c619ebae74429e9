package org.throughline.graph;

import java.util.Set;
import org.neo4j.driver.exceptions.Neo4jException;

/** What the database ended because its time was up, or because it waited too long for what another holds. */
public final class Overdue {

    private static final Set<String> TIME = Set.of(
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");
    private static final Set<String> LOCKED = Set.of(
            "Neo.ClientError.Transaction.LockAcquisitionTimeout",
            "Neo.TransientError.Transaction.LockAcquisitionTimeout",
            "Neo.TransientError.Transaction.LockClientStopped");

    private Overdue() {}

    static boolean isOutOfTime(Neo4jException failure) {
        return TIME.contains(failure.code());
    }

    /** Whether this, or what it was caused by, is the database's word for it. */
    public static boolean isIn(Throwable thrown) {
        return DatabaseWord.isIn(thrown, code -> TIME.contains(code) || LOCKED.contains(code));
    }
}
