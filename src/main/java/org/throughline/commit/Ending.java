package org.throughline.commit;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * How a transaction ended. Where its commit fails, what is thrown may tell of the attempt to roll it back and not of
 * that.
 */
final class Ending implements TransactionSynchronization {

    private boolean unknown;

    /** Does work in the transaction that runs, and sees it end. */
    <T> T seen(Supplier<T> work) {
        TransactionSynchronizationManager.registerSynchronization(this);
        return work.get();
    }

    @Override
    public void afterCompletion(int status) {
        unknown = status == STATUS_UNKNOWN;
    }

    RuntimeException told(RuntimeException failure) {
        return unknown ? new OutcomeUnknown(failure) : failure;
    }
}
