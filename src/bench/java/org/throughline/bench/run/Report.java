package org.throughline.bench.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.bench.watch.Memory;

/** The results as tables for people. */
record Report(String size, Options options, Results results, Results first, Map<String, Memory> memory) {

    private static final String RATES = """
            Requests per second: the median of the rounds and, in brackets, the least and the most. A ratio is of medians; \
            in **bold** it is proven: at least five rounds, and those of the two do not overlap. Where a question is marked \
            *, by hand less is done for the same answer.
            """;
    private static final String COSTS = "Medians of the rounds, for each request.\n";
    private static final String CHANGE = """
            The service now over that of the earlier commit: above one is more. In **bold** it is proven.
            """;
    private static final String FIRST = """
            The first answer to a shape never asked before, at one connection: the median of the rounds' medians.
            """;

    @Override
    public String toString() {
        String tables = options.connections().stream().map(this::at).collect(Collectors.joining());
        return head() + tables + firstTimes() + section("Memory", "", new MemoryTable(memory));
    }

    private String head() {
        return "# Size %s%n%n%s; %d processors, Java %s.%n"
                .formatted(size, options, Runtime.getRuntime().availableProcessors(), Runtime.version());
    }

    private String at(int connections) {
        String title = connections == 1 ? "1 connection" : connections + " connections";
        List<String> ways = options.ways();
        return section(title, RATES, new RateTable(results, ways, connections))
                + change(title, connections)
                + section("Costs at " + title, COSTS, new CostTable(results, ways, connections));
    }

    private String change(String title, int connections) {
        return options.ways().containsAll(List.of("throughline", Before.NAME))
                ? section("Change at " + title, CHANGE, new ChangeTable(results, connections))
                : "";
    }

    private String firstTimes() {
        return first.templates().isEmpty() ? "" : section("First time", FIRST, new FirstTable(first, options.ways()));
    }

    private static String section(String title, String words, Object table) {
        return "\n## " + title + "\n\n" + (words.isEmpty() ? "" : words + "\n") + table;
    }
}
