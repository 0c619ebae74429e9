package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.writing.release.ReleaseLoading;
import org.throughline.writing.table.DataRefused;

/** Cells are damaged at random: a release is refused and leaves the graph as it was, or is loaded whole. */
@WritingTest
@AtNight
class DamageTests {

    private static final int ROUNDS = 60;

    private static final List<String> DAMAGE = List.of(
            "",
            " ",
            "x",
            "\"",
            "\"\"",
            ";",
            "-1",
            "2016-02-30",
            "haven",
            "bo-wick",
            "true",
            "99999999999999999999",
            "harbour-gazette-p01;",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "O\u0308",
            "'; MATCH (n) DETACH DELETE n //",
            "NULL");

    @Autowired
    private ReleaseLoading loading;

    @Autowired
    private Neo4jClient client;

    @TempDir
    private Path folder;

    @Test
    void aDamagedReleaseIsNeverHalfWritten() throws Exception {
        long seed = Seed.of("Damaged releases");
        Random random = new Random(seed);
        EmptyGraph.make(client);
        for (int round = 0; round < ROUNDS; round++) {
            Sample sample = Sample.in(Files.createDirectory(folder.resolve("round" + round)));
            String damage = damage(sample, random);
            assertAllOrNothing(sample, "seed " + seed + ", round " + round + ": " + damage);
        }
    }

    private void assertAllOrNothing(Sample sample, String description) {
        List<String> before = GraphText.of(client);
        try {
            loading.load(sample.description());
            assertWhole(sample, description);
        } catch (DataRefused refused) {
            assertThat(refused.problems()).as(description).isNotEmpty();
            assertThat(GraphText.of(client)).as(description).isEqualTo(before);
        }
    }

    private void assertWhole(Sample sample, String description) {
        List<String> after = GraphText.of(client);
        EmptyGraph.make(client);
        loading.load(sample.description());
        assertThat(after).as(description).isEqualTo(GraphText.of(client));
    }

    private static String damage(Sample sample, Random random) {
        String table = oneOf(tables(sample), random);
        List<String> lines = sample.text(table).lines().collect(Collectors.toList());
        int line = random.nextInt(lines.size());
        List<String> cells = Stream.of(lines.get(line).split(",", -1)).collect(Collectors.toList());
        int cell = random.nextInt(cells.size());
        String damage = oneOf(DAMAGE, random);
        cells.set(cell, random.nextBoolean() ? damage : cells.get(cell) + damage);
        lines.set(line, String.join(",", cells));
        sample.write(table, String.join("\n", lines) + "\n");
        return "%s.csv, line %d, cell %d is %s".formatted(table, line + 1, cell + 1, cells.get(cell));
    }

    private static List<String> tables(Sample sample) {
        try (Stream<Path> files = Files.list(sample.folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
