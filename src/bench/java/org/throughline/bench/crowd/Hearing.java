package org.throughline.bench.crowd;

import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How long after the answer to its writer a client who listens hears of a change, at a hundred changes a second. */
record Hearing(HttpClient client, AppliedWay way, AtomicLong posts) {

    private static final int CHANGES_A_SECOND = 100;
    private static final long AT_LAST = 10;

    /** Of each change; 0 where it was heard of before its writer was answered. */
    Tally heard(int seconds) throws Exception {
        Map<Long, Long> answered = new ConcurrentHashMap<>();
        long last = way.post("bench-" + posts.incrementAndGet());
        try (Listener listener = Listener.at(client, way.endpoint(), last)) {
            try (PacedWriters _ = PacedWriters.start(
                    CHANGES_A_SECOND,
                    () -> answered.put(way.post("bench-" + posts.incrementAndGet()), System.nanoTime()))) {
                TimeUnit.SECONDS.sleep(seconds);
            }
            return delays(answered, listener);
        }
    }

    private static Tally delays(Map<Long, Long> answered, Listener listener) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_LAST);
        Tally delays = new Tally();
        for (Map.Entry<Long, Long> change : answered.entrySet()) {
            while (listener.when(change.getKey()).isEmpty()) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("Nobody was told of revision " + change.getKey());
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
            delays.done(Math.max(0, listener.when(change.getKey()).orElseThrow() - change.getValue()));
        }
        return delays;
    }
}
