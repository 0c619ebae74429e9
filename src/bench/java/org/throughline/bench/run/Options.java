package org.throughline.bench.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a run is made, from settings named {@code bench.…}.
 *
 * @param warm how many rounds go before those that count
 * @param stretch how long each way is asked one question in one round
 * @param shapes how many shapes of a question are asked in turn; those behind are left for first-time questions
 * @param first how many shapes of a question are asked for the first time in one round
 * @param templates the names of those that are asked; empty for all
 * @param jvm more JVM arguments for the processes of the service
 * @param check whether all answers are compared before anything is measured
 * @param before the commit of the way of that name
 * @param store how the store was filled: {@code imported}, or {@code written} by the service
 */
record Options(
        int rounds,
        int warm,
        Duration stretch,
        int shapes,
        int first,
        List<Integer> connections,
        List<String> templates,
        List<String> ways,
        long seed,
        int draws,
        String jvm,
        boolean check,
        String before,
        String store) {

    static Options ofProperties() {
        return new Options(
                Integer.getInteger("bench.rounds", 5),
                Integer.getInteger("bench.warm", 2),
                Duration.ofMillis(Integer.getInteger("bench.milliseconds", 2_000)),
                Integer.getInteger("bench.shapes", 500),
                Integer.getInteger("bench.first", 30),
                words("bench.connections", "1,8,32").map(Integer::valueOf).toList(),
                words("bench.templates", "").toList(),
                words("bench.ways", "throughline,hand,memory,peer,jackson").toList(),
                Long.getLong("bench.seed", 42),
                Integer.getInteger("bench.draws", 64),
                System.getProperty("bench.jvm", ""),
                Boolean.getBoolean("bench.check"),
                System.getProperty("bench.before", "HEAD"),
                System.getProperty("bench.store", "imported"));
    }

    boolean includes(String template) {
        return templates.isEmpty() || templates.contains(template);
    }

    /** One line that tells a reader how to make the run again. */
    @Override
    public String toString() {
        return "%d rounds after %d to warm up, %d ms each, seed %d, %s store, %d draws%s%s"
                .formatted(
                        rounds,
                        warm,
                        stretch.toMillis(),
                        seed,
                        store,
                        draws,
                        jvm.isBlank() ? "" : ", JVM " + jvm.strip(),
                        ways.contains(Before.NAME) ? ", before: " + before : "");
    }

    private static Stream<String> words(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }
}
