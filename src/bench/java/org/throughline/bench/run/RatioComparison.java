package org.throughline.bench.run;

import java.util.List;
import java.util.function.Function;

/** Two measures that are set against each other, by question. */
record RatioComparison(String title, Function<String, Series> one, Function<String, Series> other) {

    Ratio ratio(String template) {
        return one.apply(template).over(other.apply(template));
    }

    Ratio mean(List<String> templates) {
        List<String> both = templates.stream()
                .filter(template -> !one.apply(template).isEmpty())
                .filter(template -> !other.apply(template).isEmpty())
                .toList();
        double mean = both.stream()
                .mapToDouble(template -> Math.log(ratio(template).value()))
                .average()
                .orElse(Double.NaN);
        return new Ratio(Math.exp(mean), mean(both, one).over(mean(both, other)).proven());
    }

    private static Series mean(List<String> templates, Function<String, Series> measure) {
        return Series.geometricMean(templates.stream().map(measure).toList());
    }
}
