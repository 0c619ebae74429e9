package org.throughline.commit.contention;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.throughline.graph.Exhaustion;
import org.throughline.graph.Overdue;

/**
 * Several instances may start at once on one database: the one that comes second looks again. What ran out of memory
 * would do so again, and what waited in vain for another's lock has kept others waiting long enough.
 */
public final class Contention {

    private static final int ATTEMPTS = 5;

    private Contention() {}

    public static <T> T retried(Supplier<T> work) {
        return attempt(work, ATTEMPTS);
    }

    private static <T> T attempt(Supplier<T> work, int left) {
        try {
            return work.get();
        } catch (TransientDataAccessException | DataIntegrityViolationException overtaken) {
            if (left == 1 || Exhaustion.isIn(overtaken) || Overdue.isIn(overtaken)) {
                throw overtaken;
            }
            return attempt(work, left - 1);
        }
    }
}
