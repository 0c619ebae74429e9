package org.throughline.bench.crowd;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Asks at fixed moments, whether or not the last is answered; the time counts from the moment at which it was due, so
 * that waiting to be sent counts too.
 */
record Stranger(Asker asker, List<byte[]> asks, int perSecond, Tally tally, long end) implements Callable<Void> {

    @Override
    public Void call() throws InterruptedException {
        long between = TimeUnit.SECONDS.toNanos(1) / perSecond;
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = System.nanoTime();
            for (int next = 0; due < end; next++, due += between) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                byte[] body = asks.get(next % asks.size());
                long moment = due;
                var _ = each.submit(() -> ask(body, moment));
            }
        }
        return null;
    }

    private void ask(byte[] body, long due) {
        try {
            tally.add(asker.ask(body), System.nanoTime() - due);
        } catch (IOException failure) {
            tally.failed(failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
