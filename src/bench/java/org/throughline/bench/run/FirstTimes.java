package org.throughline.bench.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.bench.run.Meter.Measured;
import org.throughline.bench.template.Draws;
import org.throughline.bench.template.QuestionTemplate;

/**
 * Asks shapes of a question that nobody asked before, each way once and by turns: neither the database has a plan for
 * their statements, nor the service knows their documents.
 */
final class FirstTimes {

    static final String NAME = "first-time";

    private static final Duration ONCE = Duration.ZERO;

    private final Meter meter;
    private final List<Way> ways;
    private final QuestionTemplate template;
    private final Draws draw;
    private int next;

    /** The first shape is the one of that number. */
    FirstTimes(Meter meter, List<Way> ways, QuestionTemplate template, Draws draw, int first) {
        this.meter = meter;
        this.ways = ways.stream().filter(Way::asksDatabase).toList();
        this.template = template;
        this.draw = draw;
        this.next = first;
    }

    /** A sample for each way; none where too few shapes are left. */
    Map<Way, Stretch> round(int shapes) throws IOException, InterruptedException {
        if (next + shapes > template.shapes() || draw.size() == 0) {
            return Map.of();
        }
        Map<Way, List<Measured>> measured = new LinkedHashMap<>();
        for (int end = next + shapes; next < end; next++) {
            askEach(template.shape(next), draw.next(), measured);
        }
        Map<Way, Stretch> samples = new LinkedHashMap<>();
        measured.forEach((way, each) -> samples.put(way, sample(each)));
        return samples;
    }

    private void askEach(QuestionTemplate shape, Map<String, Object> drawn, Map<Way, List<Measured>> measured)
            throws IOException, InterruptedException {
        List<Way> turns = new ArrayList<>(ways);
        Collections.rotate(turns, next);
        for (Way way : turns) {
            PreparedRequest ask = Objects.requireNonNull(way.prepare(shape, drawn), way.name());
            measured.computeIfAbsent(way, _ -> new ArrayList<>())
                    .add(meter.measure(way, () -> Load.run(List.of(ask), 1, ONCE)));
        }
    }

    private static Stretch sample(List<Measured> measured) {
        return Stretch.of(
                Answered.inTurn(measured.stream().map(Measured::answered).toList()),
                measured.stream().map(Measured::cost).reduce(RequestCost.NONE, RequestCost::plus));
    }
}
