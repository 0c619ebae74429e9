package org.throughline.commit;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.throughline.graph.Outage;
import org.throughline.graph.Overdue;

/** What fails for now: the same changes may be committed later. */
public final class Passing {

    private Passing() {}

    /** What fails where a transaction begins or ends is told as a failure of the transaction. */
    public static boolean isIn(RuntimeException failure) {
        return Overdue.isIn(failure)
                || Outage.isIn(failure)
                || failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException;
    }
}
