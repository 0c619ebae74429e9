package org.throughline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Application;
import org.throughline.exchange.ImportCommand;
import org.throughline.running.AtNight;
import org.throughline.running.OwnThreads;
import org.throughline.running.Seed;
import org.throughline.running.Service;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** An import that is killed and begun again ends in the graph of one that nobody disturbed. */
@Timeout(3_600)
@Execution(ExecutionMode.CONCURRENT)
@AtNight
class KilledImportsTests {

    private static final int ROUNDS = 50;

    private static final int LINES = 6_000;

    /** Several slices, so that a kill leaves some of them. */
    private static final String SLICE = "--throughline.imports.slice=1000";

    /** In a transaction that all lines together take more than, and some of them do not. */
    private static final String[] NARROW = {
        "--throughline.imports.slice=" + LINES, "--throughline.embedded.largest-transaction=4MB"
    };

    private static final int LATEST = 20_000;

    @TempDir
    private static Path folder;

    private static Path file;
    private static List<String> undisturbed;

    @BeforeAll
    static void undisturbed() throws IOException {
        file = Files.write(
                folder.resolve("etr.csv"),
                IntStream.range(0, LINES).mapToObj(KilledImportsTests::line).toList());
        finish(folder.resolve("undisturbed"), SLICE);
        undisturbed = graph(folder.resolve("undisturbed"));
        assertThat(undisturbed).hasSizeGreaterThan(LINES);
    }

    @Test
    void aKilledImportBegunAgainEndsAsIfUndisturbed() throws Exception {
        long seed = Seed.of("Kills of imports");
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Path store = folder.resolve("round" + round);
            kill(store, random.nextInt(LATEST));
            finish(store, SLICE);
            assertThat(graph(store)).as("round %d", round).isEqualTo(undisturbed);
        }
    }

    @Test
    void aSliceThatIsTooMuchForOneTransactionIsParted() {
        Path store = folder.resolve("narrow");
        finish(store, NARROW);
        assertThat(graph(store)).isEqualTo(undisturbed);
    }

    private static void kill(Path store, int milliseconds) throws Exception {
        try (ChildProcess importing = start(store)) {
            importing.await("GraphiQL is at");
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            importing.kill();
        }
    }

    /** In this process, whose code is warm. */
    private static void finish(Path store, String... settings) {
        assertThat(ImportCommand.run(KilledImportsTests::started, arguments(store, settings)))
                .isZero();
    }

    private static ConfigurableApplicationContext started(List<String> settings) {
        return new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .initializers(starting ->
                        starting.getBeanFactory().registerSingleton("reactorResourceFactory", OwnThreads.made()))
                .run(Stream.concat(settings.stream(), Stream.of("--server.port=0"))
                        .toArray(String[]::new));
    }

    private static ChildProcess start(Path store) throws IOException {
        return JavaProcess.start("org.throughline.Application", arguments(store, SLICE));
    }

    private static String[] arguments(Path store, String... settings) {
        return Stream.concat(
                        Stream.of(
                                "import",
                                "etr",
                                "--edition",
                                "2016",
                                file.toString(),
                                "--throughline.embedded.folder=" + store,
                                "--throughline.data.load=false",
                                "--spring.main.banner-mode=off",
                                Service.UNWARMED),
                        Stream.of(settings))
                .toArray(String[]::new);
    }

    /** Every node and link, without how often each was put there. */
    private static List<String> graph(Path store) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(store));
                Driver driver = Folders.driver(database)) {
            return Stream.of(
                            "MATCH (node:Node) RETURN node.id AS id, '' AS other, labels(node) AS labels, properties(node) AS properties",
                            "MATCH (start)-[link]->(end) RETURN start.id AS id, end.id AS other, [type(link)] AS labels, properties(link) AS properties",
                            "MATCH (book:RegisterBook) RETURN book.id AS id, '' AS other, labels(book) AS labels, properties(book) AS properties")
                    .flatMap(statement -> driver.executableQuery(statement).execute().records().stream())
                    .map(KilledImportsTests::text)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Record found) {
        Map<String, Object> properties = new TreeMap<>(found.get("properties").asMap());
        properties.remove("version");
        List<String> labels =
                found.get("labels").asList(Value::asString).stream().sorted().toList();
        return "%s %s %s %s".formatted(found.get("id"), found.get("other"), labels, properties);
    }

    private static String line(int number) {
        return "R%05d,TRUST %d,Y%d,Q%d,,,,,,,19940401%s"
                .formatted(number, number, 50 + number % 7, 10 + number % 42, ",".repeat(16));
    }
}
