package org.throughline.commit;

import org.springframework.transaction.TransactionSystemException;

/** A transaction broke off while it ended: whether its changes are there, only the database knows. */
final class OutcomeUnknown extends TransactionSystemException {

    private static final long serialVersionUID = 1L;

    OutcomeUnknown(RuntimeException failure) {
        super("Nobody knows whether the transaction was committed", failure);
    }
}
