package org.throughline.writing.release;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Several instances may start at once on one database: the one that comes second looks again. */
final class Contention {

    private static final int ATTEMPTS = 3;

    private Contention() {}

    static <T> T retried(Supplier<T> work) {
        return attempt(work, ATTEMPTS);
    }

    private static <T> T attempt(Supplier<T> work, int left) {
        try {
            return work.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            if (left == 1) {
                throw overtaken;
            }
            return attempt(work, left - 1);
        }
    }
}
