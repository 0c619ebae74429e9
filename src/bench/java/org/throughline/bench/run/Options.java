package org.throughline.bench.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a run is made, from settings named {@code bench.…}.
 *
 * @param stretch how long each way is asked one question in one round
 * @param templates the names of those that are asked; empty for all
 */
record Options(int rounds, Duration stretch, List<Integer> connections, List<String> templates, long seed, int draws) {

    static Options ofProperties() {
        return new Options(
                Integer.getInteger("bench.rounds", 5),
                Duration.ofMillis(Integer.getInteger("bench.milliseconds", 1_000)),
                words("bench.connections", "1,8,32").map(Integer::valueOf).toList(),
                words("bench.templates", "").toList(),
                Long.getLong("bench.seed", 42),
                Integer.getInteger("bench.draws", 64));
    }

    boolean includes(String template) {
        return templates.isEmpty() || templates.contains(template);
    }

    private static Stream<String> words(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(",")).filter(word -> !word.isBlank());
    }
}
