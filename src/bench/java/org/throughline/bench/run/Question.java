package org.throughline.bench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.throughline.bench.template.Draw;
import org.throughline.bench.template.Template;

/** A template with its requests in every way that can express it, all of the same draws. */
record Question(Template template, Map<Way, List<Ask>> asks) {

    private static final int COUNTED = 8;

    static Question of(Template template, List<Way> ways, Driver driver, Options options)
            throws IOException, InterruptedException {
        Draw draw = Draw.from(driver, template, options.seed());
        int shapes = Math.min(template.shapes(), options.shapes());
        Map<Way, List<Ask>> asks = new LinkedHashMap<>();
        for (int number = 0; number < Math.max(options.draws(), shapes) && draw.size() > 0; number++) {
            Map<String, Object> drawn = draw.next();
            Template shape = template.shape(number % shapes);
            for (Way way : ways) {
                @Nullable Ask ask = way.prepare(shape, drawn);
                if (ask != null) {
                    asks.computeIfAbsent(way, _ -> new ArrayList<>()).add(ask);
                }
            }
        }
        return new Question(template, asks);
    }

    String name() {
        return template.name();
    }

    Set<Way> ways() {
        return asks.keySet();
    }

    List<Ask> asks(Way way) {
        return asks.getOrDefault(way, List.of());
    }

    /** Of the first few requests, on average. */
    double statements(Way way) throws IOException, InterruptedException {
        List<Ask> counted = asks(way).stream().limit(COUNTED).toList();
        int sum = 0;
        for (Ask ask : counted) {
            sum += ask.statements();
        }
        return (double) sum / counted.size();
    }
}
