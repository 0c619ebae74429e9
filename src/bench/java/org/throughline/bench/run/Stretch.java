package org.throughline.bench.run;

/**
 * What one way did in one round.
 *
 * @param p50 milliseconds that half of the requests took at most
 * @param p99 milliseconds that all but a hundredth took at most
 */
record Stretch(int requests, double seconds, double p50, double p99, RequestCost cost) {

    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.99;

    static Stretch of(Answered answered, RequestCost cost) {
        return new Stretch(
                answered.requests(), answered.seconds(), answered.quantile(HALF), answered.quantile(NEARLY_ALL), cost);
    }

    double perSecond() {
        return requests / seconds;
    }

    /** How much longer the slow take than the usual. */
    double tail() {
        return p99 / p50;
    }

    /** Milliseconds for each request. */
    double own() {
        return cost.own() / requests;
    }

    /** Milliseconds for each request. */
    double database() {
        return cost.database() / requests;
    }

    /** Kilobytes for each request. */
    double allocated() {
        return cost.allocated() / requests / 1024;
    }
}
