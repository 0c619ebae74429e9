package org.throughline.turn;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.throughline.caller.Caller;

/**
 * Whether more than one caller has asked of late. One who is alone may take all there is, for nobody is kept waiting;
 * so is everyone behind a proxy that does not say for whom it asks.
 */
public final class Company {

    private static final long LATELY = Duration.ofSeconds(2).toNanos();

    private final Ticker ticker;
    private volatile @Nullable Caller latest;
    private volatile long metAt;

    public Company(Ticker ticker) {
        this.ticker = ticker;
        this.metAt = ticker.read() - LATELY;
    }

    /** Notes who asks. */
    public void meet(Caller caller) {
        @Nullable Caller before = latest;
        if (!caller.equals(before)) {
            latest = caller;
            if (before != null) {
                metAt = ticker.read();
            }
        }
    }

    /** Whether the one who asks now is the only one. */
    public boolean isAlone() {
        return ticker.read() - metAt >= LATELY;
    }
}
