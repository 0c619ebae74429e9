package org.throughline.bench.run;

import java.util.List;

/** The middle of several values, and the smallest and largest; not numbers where there are no values. */
record Spread(double median, double least, double most) {

    static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN);
        }
        List<Double> sorted = values.stream().sorted().toList();
        double lower = sorted.get((sorted.size() - 1) / 2);
        double upper = sorted.get(sorted.size() / 2);
        return new Spread((lower + upper) / 2, sorted.getFirst(), sorted.getLast());
    }

    /** Whether no value can be one of both. */
    boolean isApartFrom(Spread other) {
        return most < other.least || other.most < least;
    }
}
