package org.throughline.bench.crowd;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs many clients, each on a thread of its own, until all have come to their end. */
final class AtSameTime {

    private AtSameTime() {}

    /** What they ask through is closed then; the first failure is told. */
    static void run(List<Callable<Void>> clients, List<Asker> open) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : threads.invokeAll(clients)) {
                one.get();
            }
        } finally {
            open.forEach(Asker::close);
        }
    }
}
