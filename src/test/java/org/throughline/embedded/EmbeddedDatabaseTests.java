package org.throughline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.throughline.running.AtNight;
import org.throughline.start.StartRefused;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedDatabaseTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRestartKeepsTheData() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(Folders.in(folder));
                Driver driver = Folders.driver(first)) {
            driver.executableQuery("CREATE (:Kept)").execute();
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(Folders.in(folder))) {
            assertThat(Folders.count(second, "Kept")).isOne();
        }
    }

    @Test
    void theFolderAndAllInItAreItsOwnersAlone() throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder));
                Stream<Path> all = Files.walk(folder)) {
            assertThat(database.uri()).isNotNull();
            assertThat(all.toList())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .endsWith("------"));
        }
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefusedAndLeftAsItIs() throws IOException {
        Path script = Files.writeString(folder.resolve("script.sh"), "true");
        Set<PosixFilePermission> before = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(script, before);
        assertThatThrownBy(() -> EmbeddedDatabase.start(Folders.in(folder)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds script.sh, which no data folder holds");
        assertThat(Files.getPosixFilePermissions(script)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    void aFolderWithoutANameIsRefused() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(Folders.in(Path.of(""))))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("throughline.embedded.folder is empty");
    }

    @Test
    void thePasswordIsRandomAndReadableByItsOwnerOnly() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder))) {
            Path file = folder.resolve("password");
            assertThat(Files.readString(file).strip())
                    .isEqualTo(database.user().password())
                    .hasSize(32);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
            assertThat(database.user().toString())
                    .doesNotContain(database.user().password());
        }
    }

    @Test
    void theWellKnownPasswordIsRefused() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder));
                Driver driver = GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    @AtNight
    void aPasswordWrittenIntoTheFileHoldsFromTheNextStart() throws IOException {
        EmbeddedDatabase.start(Folders.in(folder)).close();
        Files.writeString(folder.resolve("password"), "chosen by an operator");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder));
                Driver driver =
                        GraphDatabase.driver(database.uri(), AuthTokens.basic("neo4j", "chosen by an operator"))) {
            driver.verifyConnectivity();
        }
    }

    @Test
    void boltListensOnLoopbackOnly() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder))) {
            assertThat(database.uri().getHost()).isEqualTo("127.0.0.1");
            assertThat(database.uri().getPort()).isPositive();
        }
    }

    @Test
    void aStatementIsPlannedOnceForKeysOfAnyNumberAndLength() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder));
                Driver driver = Folders.driver(database)) {
            String forget = "CALL db.clearQueryCaches() YIELD value RETURN value";
            driver.executableQuery(forget).execute();
            for (int size : List.of(1, 2, 11, 101, 1001)) {
                driver.executableQuery("UNWIND $keys AS key MATCH (node {id: key}) RETURN node.id")
                        .withParameters(Map.of("keys", Collections.nCopies(size, "k".repeat(size))))
                        .execute();
            }
            assertThat(driver.executableQuery(forget)
                            .execute()
                            .records()
                            .getFirst()
                            .get("value")
                            .asString())
                    .isEqualTo("Query caches successfully cleared of 1 queries.");
        }
    }

    @Test
    @AtNight
    void stoppingWaitsForNoClient() {
        EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder));
        Config config = database.dependency(Config.class);
        assertThat(config.get(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time))
                .isEqualTo(Duration.ZERO);
        assertThat(config.get(BoltConnectorInternalSettings.connection_shutdown_wait_time))
                .isEqualTo(Duration.ZERO);
        assertThat(config.get(GraphDatabaseSettings.shutdown_transaction_end_timeout))
                .isEqualTo(Duration.ZERO);
        assertThat(config.get(GraphDatabaseInternalSettings.shutdown_terminated_transaction_wait_timeout))
                .isLessThan(Duration.ofSeconds(1));
        try (Driver driver = Folders.driver(database)) {
            Session session = driver.session();
            session.beginTransaction().run("CREATE (:Unfinished)").consume();
            long begun = System.nanoTime();
            database.close();
            System.out.printf(
                    "Stopped in %d ms, with a transaction open%n",
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            assertThatThrownBy(session::close).isInstanceOf(ServiceUnavailableException.class);
        }
    }

    @Test
    void aFolderInUseIsRefusedInOneSentence() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(Folders.in(folder)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "The data folder %s is in use by another process: stop that one, or set throughline.embedded.folder to another folder; a command that imports may send its files to that one, by --to.",
                            folder);
            assertThat(Folders.count(database, "Kept")).isZero();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(Folders.in(file)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The data folder " + file + " cannot be used (")
                .hasMessageEndingWith("): set throughline.embedded.folder to a folder that this user may write to.");
    }

    @Test
    @AtNight
    void aFolderOfBlanksThatIsNotThereYetIsMadeAndKept() {
        Path odd = folder.resolve("not there/a b  c/é ü");
        try (EmbeddedDatabase first = EmbeddedDatabase.start(Folders.in(odd));
                Driver driver = Folders.driver(first)) {
            driver.executableQuery("CREATE (:Kept)").execute();
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(Folders.in(odd))) {
            assertThat(Folders.count(second, "Kept")).isOne();
        }
    }

    /** Whoever may do everything may write here too; the system itself allows it to nobody. */
    @Test
    void aFolderOfTheSystemIsRefusedInOneSentence() {
        Path all = Path.of("/proc/self");
        Path system = all.resolve("throughline");
        assumeTrue(Files.isDirectory(all), "No folder here that nobody may write to");
        assertThatThrownBy(() -> EmbeddedDatabase.start(Folders.in(system)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The data folder " + system + " cannot be used (")
                .hasMessageEndingWith("): set throughline.embedded.folder to a folder that this user may write to.");
        assertThat(system).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsRefusedInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedProperties properties = new EmbeddedProperties(
                    folder.toString(),
                    taken.getLocalPort(),
                    DataSize.ofMegabytes(32),
                    DataSize.ofMegabytes(64),
                    null,
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(5),
                    DataSize.ofBytes(0));
            assertThatThrownBy(() -> EmbeddedDatabase.start(properties))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage(
                            "Port %d on 127.0.0.1 is taken: set throughline.embedded.port to another one, or to 0 for any that is free.",
                            taken.getLocalPort());
        }
    }

    @ParameterizedTest
    @CsvSource({"64, 64", "64, 65", "64, 0", "0,"})
    void oneTransactionThatCouldTakeTheMemoryOfAllIsRefusedInOneSentence(long all, @Nullable Long one) {
        EmbeddedProperties properties = new EmbeddedProperties(
                folder.toString(),
                0,
                DataSize.ofMegabytes(32),
                DataSize.ofMegabytes(all),
                one == null ? null : DataSize.ofMegabytes(one),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                DataSize.ofBytes(0));
        assertThatThrownBy(() -> EmbeddedDatabase.start(properties))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "throughline.embedded.largest-transaction must be at least 1 MB and less than throughline.embedded.transaction-memory, which is %d MB: change one of them.",
                        all);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneTransactionTakesHalfOfTheMemoryOfAllUnlessToldOtherwise() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Folders.in(folder))) {
            assertThat(database.dependency(Config.class).get(GraphDatabaseSettings.memory_transaction_max_size))
                    .isEqualTo(DataSize.ofMegabytes(32).toBytes());
        }
    }

    @Test
    void dataThatIsGoneIsNeverReplacedByAnEmptyDatabase() {
        EmbeddedDatabase.start(Folders.in(folder)).close();
        FileSystemUtils.deleteRecursively(folder.resolve("databases/neo4j").toFile());
        assertThatThrownBy(() -> EmbeddedDatabase.start(Folders.in(folder)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("held data once");
    }

    @Test
    void aStoreThatCannotBeReadIsRefusedInOneSentence() throws IOException {
        EmbeddedDatabase.start(Folders.in(folder)).close();
        Files.delete(folder.resolve("databases/neo4j/neostore.nodestore.db"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(Folders.in(folder)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database in " + folder + " did not start (")
                .hasMessageContaining(folder.resolve("logs/debug.log").toString());
    }
}
