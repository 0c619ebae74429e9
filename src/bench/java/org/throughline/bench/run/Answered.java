package org.throughline.bench.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Requests that were answered, and how long each took. */
final class Answered {

    private final double seconds;
    private final long[] sorted;

    /** Takes the time from the first request to the last answer, and that of each request in nanoseconds. */
    Answered(double seconds, LongStream latencies) {
        this.seconds = seconds;
        this.sorted = latencies.sorted().toArray();
    }

    /** Requests that were sent one after the other, and nothing between. */
    static Answered inTurn(List<Answered> parts) {
        return new Answered(
                parts.stream().mapToDouble(Answered::seconds).sum(),
                parts.stream().flatMapToLong(part -> Arrays.stream(part.sorted)));
    }

    double seconds() {
        return seconds;
    }

    int requests() {
        return sorted.length;
    }

    /** In milliseconds: that share of requests took no longer. */
    double quantile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
