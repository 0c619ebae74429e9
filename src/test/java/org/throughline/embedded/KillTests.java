package org.throughline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.Driver;
import org.throughline.running.AtNight;
import org.throughline.running.Seed;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/** Nothing acknowledged is lost, whenever the process dies. */
@Timeout(3_600)
@Execution(ExecutionMode.CONCURRENT)
@AtNight
class KillTests {

    private static final int ROUNDS = 5;
    private static final int MOST_WRITES = 600;

    @TempDir
    private Path folder = Path.of("");

    private final Set<String> acknowledged = new TreeSet<>();

    @Test
    void everyAcknowledgedWriteOutlivesAKillDuringWritesAndDuringRecovery() throws Exception {
        Random random = new Random(Seed.of("Kills"));
        for (int round = 0; round < ROUNDS; round++) {
            killWhileWriting("round" + round, 1 + random.nextInt(MOST_WRITES));
            killDuringRecovery();
            assertNothingIsLost();
        }
    }

    @Test
    void aKillDuringTheFirstStartLeavesAFolderThatStarts() throws Exception {
        try (ChildProcess first = writer("first")) {
            soon().until(() -> Files.exists(folder.resolve("databases").resolve("system")));
            first.kill();
        }
        assertNothingIsLost();
    }

    private void killWhileWriting(String name, int writes) throws IOException {
        try (ChildProcess writer = writer(name)) {
            for (int write = 0; write < writes; write++) {
                writer.await(Writer.ACKNOWLEDGED);
            }
            writer.kill();
            writer.all().stream()
                    .filter(line -> line.startsWith(Writer.ACKNOWLEDGED) && line.endsWith("."))
                    .map(line -> line.substring(Writer.ACKNOWLEDGED.length(), line.length() - 1))
                    .forEach(acknowledged::add);
        }
    }

    private void killDuringRecovery() throws IOException {
        long recoveries = recoveriesBegun();
        try (ChildProcess recovering = writer("never")) {
            soon().until(() -> recoveriesBegun() > recoveries);
            recovering.kill();
            assertThat(recovering.all()).noneMatch(line -> line.startsWith(Writer.ACKNOWLEDGED));
        }
    }

    private void assertNothingIsLost() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder));
                Driver driver = Folders.driver(database)) {
            Set<String> writes = ids(driver, "MATCH (node:Write) RETURN node.id AS id");
            assertThat(writes).containsAll(acknowledged);
            assertThat(ids(driver, "MATCH (:Write)-[:ECHOED_BY]->(node:Echo) RETURN node.id AS id"))
                    .isEqualTo(writes);
            System.out.printf("%d acknowledged, %d found%n", acknowledged.size(), writes.size());
        }
    }

    private ChildProcess writer(String name) throws IOException {
        return JavaProcess.start("org.throughline.embedded.Writer", folder.toString(), name);
    }

    private long recoveriesBegun() throws IOException {
        try (var lines = Files.lines(folder.resolve("logs").resolve("debug.log"))) {
            return lines.filter(line -> line.contains("Recovery required")).count();
        }
    }

    /**
     * Looks often, so that the kill falls amid what it is to interrupt, and leaves the processor to what it looks at.
     */
    private static ConditionFactory soon() {
        return await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    private static Set<String> ids(Driver driver, String statement) {
        return driver.executableQuery(statement).execute().records().stream()
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
