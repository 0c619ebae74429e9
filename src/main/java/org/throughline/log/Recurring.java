package org.throughline.log;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;

/**
 * What many requests meet alike, as when the database is away: the first is told at once, then one in ten seconds with
 * how many there were besides, so that whoever tries again at once does not fill the log.
 */
public final class Recurring {

    private static final long BETWEEN = Duration.ofSeconds(10).toNanos();

    private final Logger log;
    private final LongSupplier time;
    private final AtomicLong next;
    private final AtomicLong untold = new AtomicLong();

    public Recurring(Logger log) {
        this(log, System::nanoTime);
    }

    Recurring(Logger log, LongSupplier time) {
        this.log = log;
        this.time = time;
        this.next = new AtomicLong(time.getAsLong());
    }

    /** Tells of one of them, in a line that is made only where it is told. */
    public void warn(Supplier<String> line) {
        long now = time.getAsLong();
        long due = next.get();
        if (now - due >= 0 && next.compareAndSet(due, now + BETWEEN)) {
            long others = untold.getAndSet(0);
            log.warn("{}{}", line.get(), others == 0 ? "" : " (and " + others + " like it before, not told)");
        } else {
            untold.incrementAndGet();
        }
    }
}
