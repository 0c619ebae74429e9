package org.throughline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.start.StartRefused;

/**
 * What a killed process left, and a disk damaged after: it starts with all transactions up to one, or it is refused and
 * says so; it is never empty in silence.
 */
@Timeout(300)
@AtNight
class TornStoreTests {

    private static final int WRITES = 60;
    private static final int MOST_CUT = 4_096;
    private static final String LOG = "transactions/neo4j";

    @TempDir
    private static Path folder = Path.of("");

    private static Path image = Path.of("");

    /** What is done to the store. */
    private interface Damage {
        void to(Path store, Random random) throws IOException;
    }

    /** A copy of a store in use is what a kill leaves of it. */
    @BeforeAll
    static void leaveAStore() throws IOException {
        Path used = folder.resolve("used");
        image = folder.resolve("image");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(used));
                Driver driver = Folders.driver(database)) {
            for (long number = 0; number < WRITES; number++) {
                driver.executableQuery(
                                "CREATE (:Write {number: $number, text: $text})-[:ECHOED_BY]->(:Echo {number: $number})")
                        .withParameters(Map.of("number", number, "text", "some text ".repeat(20)))
                        .execute();
            }
            FileSystemUtils.copyRecursively(used, image);
        }
        FileSystemUtils.deleteRecursively(used);
    }

    @TestFactory
    List<DynamicTest> damages() {
        long seed = Seed.of("Torn stores");
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(test("nothing is damaged", seed, (_, _) -> {}));
        IntStream.range(0, 25).forEach(round -> {
            tests.add(test("the log is cut, " + round, seed + round, TornStoreTests::cut));
            tests.add(test("a byte of the log is another, " + round, seed + round, TornStoreTests::flip));
        });
        Stream<String> files = Stream.of("neostore", "neostore.nodestore.db", "neostore.relationshipstore.db");
        files.map(file -> "databases/neo4j/" + file)
                .forEach(file ->
                        tests.add(test(file + " is gone", seed, (store, _) -> Files.delete(store.resolve(file)))));
        tests.add(test("the log is gone", seed, (store, _) -> Files.delete(log(store))));
        return tests;
    }

    private static DynamicTest test(String name, long seed, Damage damage) {
        return DynamicTest.dynamicTest(name, () -> done(name, seed, damage));
    }

    private static void done(String name, long seed, Damage damage) throws IOException {
        Path store = folder.resolve("store");
        FileSystemUtils.copyRecursively(image, store);
        damage.to(store, new Random(seed));
        System.out.println(name + ": " + outcome(store));
        FileSystemUtils.deleteRecursively(store);
    }

    private static String outcome(Path store) {
        try {
            return found(store);
        } catch (StartRefused refused) {
            String told = String.valueOf(refused.getMessage());
            assertThat(told).contains(store.toString()).doesNotContain("\n");
            return told;
        }
    }

    private static String found(Path store) {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(store));
                Driver driver = Folders.driver(database)) {
            List<Long> found = numbers(driver, "MATCH (:Write)-[:ECHOED_BY]->(node:Echo)");
            assertThat(found)
                    .isEqualTo(LongStream.range(0, found.size()).boxed().toList())
                    .isEqualTo(numbers(driver, "MATCH (node:Write)"))
                    .isNotEmpty();
            return found.size() + " found";
        }
    }

    private static List<Long> numbers(Driver driver, String match) {
        return driver
                .executableQuery(match + " RETURN node.number AS number ORDER BY number")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("number").asLong())
                .toList();
    }

    private static void cut(Path store, Random random) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(log(store).toFile(), "rw")) {
            log.setLength(end(log) - 1 - random.nextInt(MOST_CUT));
        }
    }

    private static void flip(Path store, Random random) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(log(store).toFile(), "rw")) {
            long at = end(log) - 1 - random.nextInt(MOST_CUT);
            log.seek(at);
            int value = log.read();
            log.seek(at);
            log.write(value ^ (1 << random.nextInt(8)));
        }
    }

    /** Behind the last byte that was written: the rest of the file is kept for what comes. */
    private static long end(RandomAccessFile log) throws IOException {
        byte[] all = new byte[Math.toIntExact(Math.min(log.length(), 1 << 26))];
        log.seek(0);
        log.readFully(all);
        int end = all.length;
        while (all[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private static Path log(Path store) throws IOException {
        try (Stream<Path> files = Files.list(store.resolve(LOG))) {
            return files.filter(file -> file.getFileName().toString().startsWith("neostore.transaction.db"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
