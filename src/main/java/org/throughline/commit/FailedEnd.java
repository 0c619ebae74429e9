package org.throughline.commit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionSystemException;

/**
 * Where the database cannot commit, the transaction is over, and Spring Data's attempt to roll it back fails with what
 * looks like a fault of this program: it is told as what it is, a transaction that did not end well.
 */
@Component
class FailedEnd implements TransactionExecutionListener {

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure instanceof IllegalStateException) {
            throw new TransactionSystemException("The database could not end a transaction", failure);
        }
    }
}
