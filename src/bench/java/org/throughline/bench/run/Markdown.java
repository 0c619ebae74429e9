package org.throughline.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as text, of which the first column reads from the left and the others from the right. */
final class Markdown {

    static final String NOTHING = "–";

    private static final int LARGE = 100;
    private static final int MIDDLE = 10;

    private final List<String> lines = new ArrayList<>();

    Markdown(List<String> titles) {
        row(titles);
        lines.add("| --- |" + " ---: |".repeat(titles.size() - 1));
    }

    void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /** In three digits, or as many as stand before the point. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        int decimals = value >= LARGE ? 0 : value >= MIDDLE ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static String spread(Spread spread) {
        return Double.isNaN(spread.median())
                ? NOTHING
                : "%s (%s–%s)".formatted(number(spread.median()), number(spread.least()), number(spread.most()));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
