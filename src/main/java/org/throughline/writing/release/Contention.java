package org.throughline.writing.release;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Several instances may start at once on one database: the one that comes second looks again. */
final class Contention {

    private static final int ATTEMPTS = 3;

    private Contention() {}

    static <T> T retried(Supplier<T> work) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return work.get();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
                Thread.onSpinWait();
            }
        }
        return work.get();
    }
}
