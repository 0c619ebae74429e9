package org.throughline.bench.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Draws the parameters of a template: the same for the same seed and graph. */
public final class Draws {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final List<Map<String, Object>> candidates;
    private final RandomGenerator random;

    private Draws(List<Map<String, Object>> candidates, long seed) {
        this.candidates = candidates;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Finds what may be drawn. */
    public static Draws from(Driver driver, QuestionTemplate template, long seed) {
        return new Draws(
                Hand.ask(driver, template.candidates(), Map.of()).stream()
                        .map(Record::asMap)
                        .toList(),
                seed);
    }

    /** How many different ones there are; none where the graph has no example of the question. */
    public int size() {
        return candidates.size();
    }

    /** The next draw. */
    public Map<String, Object> next() {
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** Those that a document or statement names, for neither must be told more. */
    public static Map<String, Object> named(String text, Map<String, Object> values) {
        Set<String> names = PARAMETER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1))
                .collect(Collectors.toSet());
        Map<String, Object> named = new HashMap<>(values);
        named.keySet().retainAll(names);
        return named;
    }
}
