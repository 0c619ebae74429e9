package org.throughline.bench.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Sends requests from several connections at once, each the next when its last is answered. It ends when all are
 * answered: nothing is left running that could slow what is measured next.
 */
final class Load {

    private Load() {}

    /** Every connection begins elsewhere in the requests, and goes round. */
    static Sample run(List<Ask> asks, int connections, Duration time) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Callable<List<Long>>> clients = IntStream.range(0, connections)
                .<Callable<List<Long>>>mapToObj(client -> () -> send(asks, client * asks.size() / connections, end))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> latencies : threads.invokeAll(clients)) {
                all.addAll(latencies.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Sample(seconds, all);
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    private static List<Long> send(List<Ask> asks, int first, long end) throws IOException, InterruptedException {
        List<Long> latencies = new ArrayList<>();
        for (int next = first; latencies.isEmpty() || System.nanoTime() < end; next++) {
            long sent = System.nanoTime();
            asks.get(next % asks.size()).send();
            latencies.add(System.nanoTime() - sent);
        }
        return latencies;
    }
}
