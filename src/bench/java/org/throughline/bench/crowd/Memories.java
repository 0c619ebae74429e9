package org.throughline.bench.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.throughline.bench.watch.Watch;

/** Looks each second how much of the heap is in use; the most that the process ever held the system itself keeps. */
final class Memories implements AutoCloseable {

    private final Watch watch;
    private final AtomicLong highest = new AtomicLong();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();

    Memories(Watch watch) {
        this.watch = watch;
        var _ = looking.scheduleAtFixedRate(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            highest.accumulateAndGet((long) watch.heapInUse(), Math::max);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** Bytes of the heap that were in use at most, garbage included. */
    double heap() {
        return highest.get();
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
