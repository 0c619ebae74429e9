package org.throughline.turn;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.throughline.caller.Caller;

/**
 * Whether more than one caller has asked of late. One who is alone may take all there is, for nobody is kept waiting;
 * so is everyone behind a proxy that does not say for whom it asks.
 */
public final class Company {

    private static final long LATELY = Duration.ofSeconds(2).toNanos();

    private final LongSupplier nanoseconds;
    private volatile @Nullable Caller latest;
    private volatile long metAt;

    public Company() {
        this(System::nanoTime);
    }

    Company(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.metAt = nanoseconds.getAsLong() - LATELY;
    }

    /** Notes who asks. */
    public void meet(Caller caller) {
        @Nullable Caller before = latest;
        if (!caller.equals(before)) {
            latest = caller;
            if (before != null) {
                metAt = nanoseconds.getAsLong();
            }
        }
    }

    /** Whether the one who asks now is the only one. */
    public boolean isAlone() {
        return nanoseconds.getAsLong() - metAt >= LATELY;
    }
}
