package org.throughline.bench.run;

import java.util.Locale;

/**
 * How much more one is than another.
 *
 * @param value not a number where one of them is missing
 * @param proven whether the two were apart in every round
 */
record Ratio(double value, boolean proven) {

    private static final double SMALL = 0.1;

    /** In bold where it is proven. */
    @Override
    public String toString() {
        return as(value < SMALL ? "%.4f" : "%.2f");
    }

    /** In thousandths, for what should be near one. */
    String exact() {
        return as("%.3f");
    }

    private String as(String format) {
        if (Double.isNaN(value)) {
            return Markdown.NOTHING;
        }
        String text = String.format(Locale.ROOT, format, value);
        return proven ? "**" + text + "**" : text;
    }
}
