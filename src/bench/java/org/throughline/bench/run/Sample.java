package org.throughline.bench.run;

import java.util.List;

/**
 * What one way did in one stretch of one round.
 *
 * @param seconds from the first request to the last answer
 * @param latencies of each request in nanoseconds, sorted
 */
record Sample(double seconds, List<Long> latencies) {

    Sample {
        latencies = latencies.stream().sorted().toList();
    }

    double perSecond() {
        return latencies.size() / seconds;
    }

    /** In milliseconds, that share of requests took no longer. */
    double quantile(double share) {
        return latencies.get((int) Math.min(latencies.size() - 1L, Math.round(share * latencies.size()))) / 1e6;
    }
}
