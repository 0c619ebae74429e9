package org.throughline.bench.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** All samples of a run, by question, way and number of connections. */
final class Results {

    private final Map<Place, List<Stretch>> samples = new LinkedHashMap<>();
    private final Map<Asked, Double> statements = new LinkedHashMap<>();
    private final Set<String> lesser = new HashSet<>();

    /** Where a sample was taken. */
    record Place(String template, String way, int connections) {}

    private record Asked(String template, String way) {}

    void add(Place place, Stretch sample) {
        samples.computeIfAbsent(place, _ -> new ArrayList<>()).add(sample);
    }

    void addStatements(String template, String way, double number) {
        statements.put(new Asked(template, way), number);
    }

    /** Notes that by hand less is done for the same answer. */
    void addLesser(String template) {
        lesser.add(template);
    }

    boolean isLesser(String template) {
        return lesser.contains(template);
    }

    List<String> templates() {
        return samples.keySet().stream().map(Place::template).distinct().toList();
    }

    Series series(Place place, ToDoubleFunction<Stretch> measure) {
        return new Series(samples.getOrDefault(place, List.of()).stream()
                .map(measure::applyAsDouble)
                .toList());
    }

    /** How many a request costs; not a number where nobody tells. */
    double statements(String template, String way) {
        return statements.getOrDefault(new Asked(template, way), Double.NaN);
    }
}
