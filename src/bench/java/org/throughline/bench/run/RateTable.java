package org.throughline.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.bench.run.Results.Place;

/** Requests per second of every way at one number of connections, and the ratios that matter. */
final class RateTable {

    private final Results results;
    private final List<String> ways;
    private final int connections;

    RateTable(Results results, List<String> ways, int connections) {
        this.results = results;
        this.ways = ways;
        this.connections = connections;
    }

    @Override
    public String toString() {
        List<RatioComparison> comparisons = comparisons();
        Markdown table = new Markdown(Stream.of(
                        Stream.of("question"),
                        ways.stream(),
                        comparisons.stream().map(RatioComparison::title))
                .flatMap(titles -> titles)
                .toList());
        results.templates().forEach(template -> table.row(row(template, comparisons)));
        Map<Boolean, List<String>> byMark =
                results.templates().stream().collect(Collectors.partitioningBy(results::isLesser));
        byMark.forEach((lesser, templates) -> {
            if (!templates.isEmpty()) {
                table.row(means("geometric mean" + mark(lesser), templates, comparisons));
            }
        });
        return table.toString();
    }

    private List<RatioComparison> comparisons() {
        List<RatioComparison> comparisons = new ArrayList<>();
        compare(comparisons, "throughline", "hand");
        compare(comparisons, "throughline", "memory");
        compare(comparisons, "throughline", "peer");
        compare(comparisons, "throughline", Before.NAME);
        if (ways.containsAll(List.of("throughline", "hand", "memory"))) {
            comparisons.add(new RatioComparison("throughline/bound", rate("throughline"), this::bound));
        }
        compare(comparisons, "memory", "jackson");
        if (ways.containsAll(List.of("throughline", "hand"))) {
            comparisons.add(new RatioComparison(
                    "tail throughline/hand", of("throughline", Stretch::tail), of("hand", Stretch::tail)));
        }
        return comparisons;
    }

    private void compare(List<RatioComparison> comparisons, String one, String other) {
        if (ways.containsAll(List.of(one, other))) {
            comparisons.add(new RatioComparison(one + "/" + other, rate(one), rate(other)));
        }
    }

    /** What would be reached if a request took the time of the one and of the other, and nothing else. */
    private Series bound(String template) {
        return rate("hand")
                .apply(template)
                .with(rate("memory").apply(template), (hand, memory) -> 1 / (1 / hand + 1 / memory));
    }

    private Function<String, Series> rate(String way) {
        return of(way, Stretch::perSecond);
    }

    private Function<String, Series> of(String way, ToDoubleFunction<Stretch> measure) {
        return template -> results.series(new Place(template, way, connections), measure);
    }

    private List<String> row(String template, List<RatioComparison> comparisons) {
        List<String> cells = new ArrayList<>(List.of(template + mark(results.isLesser(template))));
        ways.forEach(way -> cells.add(Markdown.spread(rate(way).apply(template).spread())));
        comparisons.forEach(comparison -> cells.add(comparison.ratio(template).toString()));
        return cells;
    }

    private static String mark(boolean lesser) {
        return lesser ? " *" : "";
    }

    private List<String> means(String title, List<String> templates, List<RatioComparison> comparisons) {
        List<String> cells = new ArrayList<>(List.of(title));
        ways.forEach(_ -> cells.add(""));
        comparisons.forEach(comparison -> cells.add(comparison.mean(templates).toString()));
        return cells;
    }
}
