package org.throughline.bench.register;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How much heap is in use once what nobody holds is gone, looked at twice a second. */
final class HeapInUse implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final AtomicLong most = new AtomicLong();
    private final Thread watch = Thread.ofPlatform().daemon().unstarted(this::look);

    private HeapInUse() {}

    static HeapInUse watched() {
        HeapInUse heap = new HeapInUse();
        heap.watch.start();
        return heap;
    }

    static long megabytes() {
        System.gc();
        return EmptyStore.megabytes();
    }

    long megabytesAtMost() {
        return most.get();
    }

    private void look() {
        try {
            while (true) {
                most.accumulateAndGet(megabytes(), Math::max);
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
