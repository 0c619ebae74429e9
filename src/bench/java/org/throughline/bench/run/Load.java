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
import java.util.stream.LongStream;

/** Sends requests from several connections at once, each the next when its last is answered, and ends when all are. */
final class Load {

    private Load() {}

    /** Every connection begins elsewhere in the requests, and goes round. */
    static Answered run(List<PreparedRequest> asks, int connections, Duration time)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Callable<long[]>> clients = IntStream.range(0, connections)
                .<Callable<long[]>>mapToObj(client -> () -> send(asks, client * asks.size() / connections, end))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> latencies : threads.invokeAll(clients)) {
                all.add(latencies.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Answered(seconds, all.stream().flatMapToLong(LongStream::of));
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    private static long[] send(List<PreparedRequest> asks, int first, long end)
            throws IOException, InterruptedException {
        LongStream.Builder latencies = LongStream.builder();
        long sent = System.nanoTime();
        int next = first;
        do {
            asks.get(next++ % asks.size()).send();
            long answered = System.nanoTime();
            latencies.add(answered - sent);
            sent = answered;
        } while (sent < end);
        return latencies.build().toArray();
    }
}
