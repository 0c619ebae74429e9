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
        List<Comparison> comparisons = List.of(
                comparison("requests per second", Sample::perSecond),
                comparison("CPU, own", Sample::own),
                comparison("CPU, both", sample -> sample.own() + sample.database()),
                comparison("allocated", Sample::allocated));
        Markdown table = new Markdown(Stream.concat(
                        Stream.of("throughline/before"), comparisons.stream().map(Comparison::title))
                .toList());
        results.templates()
                .forEach(template -> table.row(row(template, comparisons, comparison -> comparison.ratio(template))));
        table.row(row("geometric mean", comparisons, comparison -> comparison.mean(results.templates())));
        return table.toString();
    }

    private Comparison comparison(String title, ToDoubleFunction<Sample> measure) {
        return new Comparison(title, of("throughline", measure), of(Before.NAME, measure));
    }

    private Function<String, Series> of(String way, ToDoubleFunction<Sample> measure) {
        return template -> results.series(new Place(template, way, connections), measure);
    }

    private static List<String> row(String name, List<Comparison> comparisons, Function<Comparison, Ratio> ratio) {
        return Stream.concat(
                        Stream.of(name),
                        comparisons.stream()
                                .map(comparison -> ratio.apply(comparison).exact()))
                .toList();
    }
}
