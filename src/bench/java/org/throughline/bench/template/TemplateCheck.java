package org.throughline.bench.template;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Asks templates of every way and says where the answers differ; the times are of single requests, as a hint. */
public final class TemplateCheck {

    private static final Path FOLDER = Path.of("src/bench/templates");
    private static final long SEED = 42;

    private final Driver driver;
    private final List<GraphQlEndpoint> endpoints;
    private final int draws;
    private int differences;

    /** The first endpoint's answers are what the others' and those by hand are compared with. */
    public TemplateCheck(Driver driver, List<GraphQlEndpoint> endpoints, int draws) {
        this.driver = driver;
        this.endpoints = endpoints;
        this.draws = draws;
    }

    /** Takes the two endpoints, the Bolt address and how many draws of each; names of templates may follow. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String password = Objects.requireNonNull(System.getenv("PASSWORD"), "Set PASSWORD to the database's.");
        List<String> names = Arrays.asList(arguments).subList(4, arguments.length);
        List<GraphQlEndpoint> endpoints = List.of(
                GraphQlEndpoint.throughline("throughline", URI.create(arguments[0])),
                GraphQlEndpoint.peer(URI.create(arguments[1])));
        try (Driver driver = GraphDatabase.driver(arguments[2], AuthTokens.basic("neo4j", password))) {
            new TemplateCheck(driver, endpoints, Integer.parseInt(arguments[3]))
                    .check(QuestionTemplate.all(FOLDER).stream()
                            .filter(template -> names.isEmpty() || names.contains(template.name()))
                            .toList());
        }
    }

    /** A difference is a fault, told when all templates have been asked. */
    public void check(List<QuestionTemplate> templates) throws IOException, InterruptedException {
        for (QuestionTemplate template : templates) {
            check(template);
        }
        if (differences > 0) {
            throw new IllegalStateException(differences + " answers differ");
        }
    }

    private void check(QuestionTemplate template) throws IOException, InterruptedException {
        Draws draw = Draws.from(driver, template, SEED);
        Map<String, List<Long>> times = new LinkedHashMap<>();
        long leaves = 0;
        for (int at = 0; at < draws && draw.size() > 0; at++) {
            leaves += ask(template.shape(at % template.shapes()), draw.next(), times);
        }
        System.out.printf(
                "%-18s %6d candidates %8.1f leaves   ms:", template.name(), draw.size(), (double) leaves / draws);
        times.forEach((way, taken) -> System.out.printf("   %s %7.2f", way, median(taken)));
        System.out.println();
    }

    private int ask(QuestionTemplate template, Map<String, Object> drawn, Map<String, List<Long>> times)
            throws IOException, InterruptedException {
        Map<String, ComparedAnswer> answers = new LinkedHashMap<>();
        for (GraphQlEndpoint endpoint : endpoints) {
            if (endpoint.expresses(template)) {
                answers.put(endpoint.name(), timed(endpoint, template, drawn, times));
            }
        }
        answers.put("hand", byHand(template.hand(), drawn, times));
        ComparedAnswer first = answers.values().iterator().next();
        answers.forEach((way, answer) -> compare(template, way, first, answer, drawn));
        return first.leaves();
    }

    private void compare(
            QuestionTemplate template,
            String way,
            ComparedAnswer answer,
            ComparedAnswer other,
            Map<String, Object> drawn) {
        if (!answer.isSameAs(other, template.comparison())) {
            differences++;
            System.out.printf(
                    "%s %s differs on %s%n  %s%n  %s%n", template.name(), way, drawn, answer.value(), other.value());
        }
    }

    private static ComparedAnswer timed(
            GraphQlEndpoint endpoint,
            QuestionTemplate template,
            Map<String, Object> drawn,
            Map<String, List<Long>> times)
            throws IOException, InterruptedException {
        Map<String, Object> variables = endpoint.variables(template, drawn);
        long start = System.nanoTime();
        Map<String, ?> data = endpoint.graphQl().ask(endpoint.document(template), variables);
        add(times, endpoint.name(), System.nanoTime() - start);
        return ComparedAnswer.ofData(data);
    }

    private ComparedAnswer byHand(String statement, Map<String, Object> drawn, Map<String, List<Long>> times) {
        Map<String, Object> parameters = Draws.named(statement, drawn);
        long start = System.nanoTime();
        List<Record> records = Hand.ask(driver, statement, parameters);
        add(times, "hand", System.nanoTime() - start);
        return ComparedAnswer.ofRows(records.stream()
                .map(record -> record.values().stream().map(Value::asObject).toList())
                .toList());
    }

    private static void add(Map<String, List<Long>> times, String way, long time) {
        times.computeIfAbsent(way, _ -> new ArrayList<>()).add(time);
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
    }
}
