package org.throughline.bench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.throughline.bench.template.Draws;
import org.throughline.bench.template.QuestionTemplate;

/** A template with its requests in every way that can express it, all of the same draws. */
record Question(QuestionTemplate template, Map<Way, List<PreparedRequest>> asks) {

    private static final int COUNTED = 8;

    static Question of(QuestionTemplate template, List<Way> ways, Driver driver, Options options)
            throws IOException, InterruptedException {
        Draws draw = Draws.from(driver, template, options.seed());
        int shapes = Math.min(template.shapes(), options.shapes());
        Map<Way, List<PreparedRequest>> asks = new LinkedHashMap<>();
        for (int number = 0; number < Math.max(options.draws(), shapes) && draw.size() > 0; number++) {
            Map<String, Object> drawn = draw.next();
            QuestionTemplate shape = template.shape(number % shapes);
            for (Way way : ways) {
                @Nullable PreparedRequest ask = way.prepare(shape, drawn);
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

    List<PreparedRequest> asks(Way way) {
        return asks.getOrDefault(way, List.of());
    }

    /** Of the first few requests, on average. */
    double statements(Way way) throws IOException, InterruptedException {
        List<PreparedRequest> counted = asks(way).stream().limit(COUNTED).toList();
        int sum = 0;
        for (PreparedRequest ask : counted) {
            sum += ask.statements();
        }
        return (double) sum / counted.size();
    }
}
