package org.throughline.bench.crowd;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What one client, or several of a kind, were answered. */
final class Tally {

    private static final double MILLISECOND = 1e6;

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cut = new AtomicInteger();
    private final AtomicLong longestWithout = new AtomicLong();

    static Tally together(Collection<Tally> tallies) {
        Tally all = new Tally();
        tallies.forEach(one -> {
            all.nanos.addAll(one.nanos);
            all.refusals.addAll(one.refusals);
            all.cut.addAndGet(one.cut.get());
            all.without(one.longestWithout.get());
        });
        return all;
    }

    void add(Reply reply, long nanosTaken) {
        if (reply.isAnswer()) {
            nanos.add(nanosTaken);
        } else {
            refusals.add(reply.code());
        }
        if (reply.cut()) {
            cut.incrementAndGet();
        }
    }

    /** What is no request was done in this time. */
    void done(long nanosTaken) {
        nanos.add(nanosTaken);
    }

    void failed(Exception failure) {
        refusals.add(failure.getClass().getSimpleName());
    }

    void without(long nanosWithout) {
        longestWithout.accumulateAndGet(nanosWithout, Math::max);
    }

    int answers() {
        return nanos.size();
    }

    int cut() {
        return cut.get();
    }

    double longestWithout() {
        return longestWithout.get() / MILLISECOND;
    }

    /** Milliseconds that this part of all answers took at most. */
    double quantile(double part) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))] / MILLISECOND;
    }

    /** How many by each code. */
    String refusals() {
        Map<String, Long> byCode =
                refusals.stream().collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        return byCode.isEmpty()
                ? "0"
                : byCode.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
