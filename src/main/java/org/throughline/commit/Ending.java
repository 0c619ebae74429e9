package org.throughline.commit;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a transaction ended. Where its end fails, what is thrown may tell of the attempt to roll it back and not of that.
 */
final class Ending implements TransactionSynchronization {

    private boolean unknown;

    private Ending() {}

    /** What work comes to in a transaction of its own; fails with {@link OutcomeUnknown} where that broke off. */
    static <T> T of(TransactionTemplate transaction, Supplier<T> work) {
        Ending ending = new Ending();
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                TransactionSynchronizationManager.registerSynchronization(ending);
                return work.get();
            }));
        } catch (RuntimeException failure) {
            throw ending.unknown ? new OutcomeUnknown(failure) : failure;
        }
    }

    @Override
    public void afterCompletion(int status) {
        unknown = status == STATUS_UNKNOWN;
    }
}
