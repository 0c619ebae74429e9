package org.throughline.bench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** All samples of a run, by question, way and number of connections. */
final class Results {

    private final Map<Place, List<Sample>> samples = new LinkedHashMap<>();

    /** Where a sample was taken. */
    record Place(String template, String way, int connections) {}

    /** The middle of the rounds, and the smallest and largest. */
    record Spread(double median, double least, double most) {

        static Spread of(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            return new Spread(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
        }
    }

    void add(Place place, Sample sample) {
        samples.computeIfAbsent(place, _ -> new ArrayList<>()).add(sample);
    }

    List<String> templates() {
        return samples.keySet().stream().map(Place::template).distinct().toList();
    }

    @Nullable
    Spread spread(Place place, ToDoubleFunction<Sample> measure) {
        List<Sample> taken = samples.getOrDefault(place, List.of());
        return taken.isEmpty()
                ? null
                : Spread.of(taken.stream().map(measure::applyAsDouble).toList());
    }
}
