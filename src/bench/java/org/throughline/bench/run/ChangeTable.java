package org.throughline.bench.run;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.throughline.bench.run.Results.Place;

/** What the service does now over what it did at an earlier commit, with means over all questions. */
record ChangeTable(Results results, int connections) {

    @Override
    public String toString() {
        List<RatioComparison> comparisons = List.of(
                comparison("requests per second", Stretch::perSecond),
                comparison("CPU, own", Stretch::own),
                comparison("CPU, both", sample -> sample.own() + sample.database()),
                comparison("allocated", Stretch::allocated));
        Markdown table = new Markdown(Stream.concat(
                        Stream.of("throughline/before"), comparisons.stream().map(RatioComparison::title))
                .toList());
        results.templates()
                .forEach(template -> table.row(row(template, comparisons, comparison -> comparison.ratio(template))));
        table.row(row("geometric mean", comparisons, comparison -> comparison.mean(results.templates())));
        return table.toString();
    }

    private RatioComparison comparison(String title, ToDoubleFunction<Stretch> measure) {
        return new RatioComparison(title, of("throughline", measure), of(Before.NAME, measure));
    }

    private Function<String, Series> of(String way, ToDoubleFunction<Stretch> measure) {
        return template -> results.series(new Place(template, way, connections), measure);
    }

    private static List<String> row(
            String name, List<RatioComparison> comparisons, Function<RatioComparison, Ratio> ratio) {
        return Stream.concat(
                        Stream.of(name),
                        comparisons.stream()
                                .map(comparison -> ratio.apply(comparison).exact()))
                .toList();
    }
}
