package org.throughline.bench.template;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Asks every template all three ways and says where the answers differ; the times are of single requests, as a hint.
 */
public final class TemplateCheck {

    private static final Path FOLDER = Path.of("src/bench/templates");
    private static final long SEED = 42;

    private final GraphQl throughline;
    private final GraphQl peer;
    private final Driver driver;
    private final int draws;
    private int differences;

    private TemplateCheck(GraphQl throughline, GraphQl peer, Driver driver, int draws) {
        this.throughline = throughline;
        this.peer = peer;
        this.driver = driver;
        this.draws = draws;
    }

    /** Takes the two endpoints, the Bolt address and how many draws of each; names of templates may follow. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String password = Objects.requireNonNull(System.getenv("PASSWORD"), "Set PASSWORD to the database's.");
        List<String> names = Arrays.asList(arguments).subList(4, arguments.length);
        try (Driver driver = GraphDatabase.driver(arguments[2], AuthTokens.basic("neo4j", password))) {
            TemplateCheck check = new TemplateCheck(
                    new GraphQl(URI.create(arguments[0])),
                    new GraphQl(URI.create(arguments[1])),
                    driver,
                    Integer.parseInt(arguments[3]));
            for (Template template : Template.all(FOLDER)) {
                if (names.isEmpty() || names.contains(template.name())) {
                    check.check(template);
                }
            }
            if (check.differences > 0) {
                throw new IllegalStateException(check.differences + " answers differ");
            }
        }
    }

    private void check(Template template) throws IOException, InterruptedException {
        Draw draw = Draw.from(driver, template, SEED);
        List<List<Long>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        long leaves = 0;
        for (int at = 0; at < draws && draw.size() > 0; at++) {
            leaves += ask(template.shape(at % template.shapes()), draw.next(), times);
        }
        System.out.printf(
                "%-18s %6d candidates %8.1f leaves   ms: throughline %7.2f   peer %8.2f   hand %7.2f%n",
                template.name(),
                draw.size(),
                (double) leaves / draws,
                median(times.getFirst()),
                median(times.get(1)),
                median(times.getLast()));
    }

    private int ask(Template template, Map<String, Object> drawn, List<List<Long>> times)
            throws IOException, InterruptedException {
        Answer answer = timed(throughline, template.throughline(), drawn, times.getFirst());
        if (template.peer() != null) {
            compare(template, "peer", answer, timed(peer, template.peer(), drawn, times.get(1)), drawn);
        }
        compare(template, "hand", answer, byHand(template.hand(), drawn, times.getLast()), drawn);
        return answer.leaves();
    }

    private void compare(Template template, String way, Answer answer, Answer other, Map<String, Object> drawn) {
        if (!answer.isSameAs(other, template.comparison())) {
            differences++;
            System.out.printf(
                    "%s %s differs on %s%n  %s%n  %s%n", template.name(), way, drawn, answer.value(), other.value());
        }
    }

    private static Answer timed(GraphQl way, Template.Paged paged, Map<String, Object> drawn, List<Long> times)
            throws IOException, InterruptedException {
        Map<String, Object> variables = way.variables(paged, drawn);
        long start = System.nanoTime();
        Map<String, ?> data = way.ask(paged.document(), variables);
        times.add(System.nanoTime() - start);
        return Answer.ofData(data);
    }

    private Answer byHand(String statement, Map<String, Object> drawn, List<Long> times) {
        Map<String, Object> parameters = Draw.named(statement, drawn);
        long start = System.nanoTime();
        List<Record> records = Hand.ask(driver, statement, parameters);
        times.add(System.nanoTime() - start);
        return Answer.ofRows(records.stream()
                .map(record -> record.values().stream().map(Value::asObject).toList())
                .toList());
    }

    private static double median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2) / 1e6;
    }
}
