package org.throughline.bench.run;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.throughline.bench.run.Results.Place;

/** What a request costs in every way at one number of connections: medians of the rounds. */
record CostTable(Results results, List<String> ways, int connections) {

    @Override
    public String toString() {
        Markdown table = new Markdown(List.of(
                "question",
                "way",
                "p50 ms",
                "p99 ms",
                "CPU ms, own",
                "CPU ms, database",
                "CPU ms, both",
                "allocated KB",
                "statements"));
        for (String template : results.templates()) {
            for (String way : ways) {
                if (!results.series(new Place(template, way, connections), Stretch::p50)
                        .isEmpty()) {
                    table.row(row(template, way));
                }
            }
        }
        return table.toString();
    }

    private List<String> row(String template, String way) {
        return List.of(
                template,
                way,
                median(template, way, Stretch::p50),
                median(template, way, Stretch::p99),
                median(template, way, Stretch::own),
                median(template, way, Stretch::database),
                median(template, way, sample -> sample.own() + sample.database()),
                median(template, way, Stretch::allocated),
                statements(results.statements(template, way)));
    }

    private String median(String template, String way, ToDoubleFunction<Stretch> measure) {
        return Markdown.number(results.series(new Place(template, way, connections), measure)
                .spread()
                .median());
    }

    private static String statements(double number) {
        return number == Math.rint(number) ? String.valueOf((int) number) : Markdown.number(number);
    }
}
