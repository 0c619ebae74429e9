package org.throughline.bench.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Writers that keep a pace together until they are closed, where one would wait for each of its changes. */
final class PacedWriters implements AutoCloseable {

    private static final int EACH_A_SECOND = 10;
    private static final long BETWEEN_CHANGES = TimeUnit.SECONDS.toNanos(1) / EACH_A_SECOND;

    private final ExecutorService threads;
    private final List<Future<Void>> running = new ArrayList<>();
    private final AtomicInteger written = new AtomicInteger();

    private PacedWriters(int count) {
        threads = Executors.newFixedThreadPool(count);
    }

    static PacedWriters start(int changesASecond, Work change) {
        int count = changesASecond / EACH_A_SECOND;
        PacedWriters writers = new PacedWriters(count);
        for (int writer = 0; writer < count; writer++) {
            writers.running.add(writers.threads.submit(() -> writers.write(change)));
        }
        return writers;
    }

    /** As many as are due, each when it is. */
    private Void write(Work change) throws Exception {
        long due = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            due += BETWEEN_CHANGES;
            LockSupport.parkNanos(due - System.nanoTime());
            change.run();
            written.incrementAndGet();
        }
        return null;
    }

    int written() {
        return written.get();
    }

    /** A writer that failed before is told of. */
    @Override
    public void close() {
        List<Throwable> failures = running.stream()
                .filter(Future::isDone)
                .map(Future::exceptionNow)
                .toList();
        threads.shutdownNow();
        threads.close();
        if (!failures.isEmpty()) {
            throw new IllegalStateException("A writer failed", failures.getFirst());
        }
    }
}
