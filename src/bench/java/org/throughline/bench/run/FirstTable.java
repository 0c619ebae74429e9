package org.throughline.bench.run;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.throughline.bench.run.Results.Place;

/** How long the first answer to a shape takes that was never asked before. */
record FirstTable(Results results, List<String> ways) {

    @Override
    public String toString() {
        Markdown table = new Markdown(List.of("way", "p50 ms", "to hand's", "CPU ms, own", "CPU ms, database"));
        for (String way : ways) {
            Series p50 = series(way, Stretch::p50);
            if (!p50.isEmpty()) {
                table.row(List.of(
                        way,
                        Markdown.spread(p50.spread()),
                        p50.over(series("hand", Stretch::p50)).toString(),
                        Markdown.number(series(way, Stretch::own).spread().median()),
                        Markdown.number(series(way, Stretch::database).spread().median())));
            }
        }
        return table.toString();
    }

    private Series series(String way, ToDoubleFunction<Stretch> measure) {
        return results.series(new Place(FirstTimes.NAME, way, 1), measure);
    }
}
