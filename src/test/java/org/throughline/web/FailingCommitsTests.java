package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.FillsGraph;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Whichever call of the database fails, a change is there whole or not at all, and its sender is told which. */
@FillsGraph
class FailingCommitsTests {

    private static final int MOST_CALLS = 300;
    private static final int FEWEST_CALLS = 5;
    private static final long FILLED = 4;
    private static final String APPLY =
            "mutation($changes: [Change!]!) { apply(changes: $changes, reason: \"x\", key: \"k\", overrideDuplicates: \"x\") { revision } }";
    private static final String REVERT = "mutation { revert(revision: 4, reason: \"x\") { revision } }";
    private static final List<String> DOCUMENTS =
            List.of(APPLY, REVERT, "mutation { redact(id: \"wire\", fields: [\"name\"], reason: \"x\") { revision } }");
    private static final FailingDriver FAILING = new FailingDriver();
    private static final Service SERVICE = Service.of(Data.NONE, Loading.CARRIED);

    @TempDir
    private static Path folder;

    private static Server server;

    @BeforeAll
    static void start() {
        server = server("1m");
        Commits.emptied(server);
    }

    private static Server server(String time) {
        return Server.on(
                SERVICE.bean(Neo4jConnectionDetails.class),
                FAILING,
                Map.of(),
                "--throughline.writing=true",
                "--throughline.limits.time=" + time);
    }

    @AfterAll
    static void end() {
        Commits.emptied(server);
        server.close();
    }

    /** Anew where something was changed. */
    @BeforeEach
    void filled() throws IOException {
        fill();
    }

    private static void fill() throws IOException {
        if (revision() != FILLED) {
            Commits.emptied(server);
            Commits.of(server).filled(server, Files.createTempDirectory(folder, "sample"));
            assertThat(revision()).isEqualTo(FILLED);
        }
    }

    static Stream<Arguments> failures() {
        return DOCUMENTS.stream()
                .flatMap(document ->
                        Stream.of(FailingDriver.Failure.values()).map(failure -> Arguments.of(document, failure)));
    }

    /** Of those that commit each once more: there it may be done though its sender hears of a failure. */
    @ParameterizedTest
    @AtNight
    @MethodSource("failures")
    void aCallThatFailsLeavesNoHalfOfAChange(String document, FailingDriver.Failure failure) throws IOException {
        int call = 1;
        while (failsWhole(document, FailingDriver.ALL, call, failure)) {
            call++;
        }
        assertThat(call).isBetween(FEWEST_CALLS, MOST_CALLS);
        assertCommitsFailWhole(document, failure);
    }

    @Test
    void aCommitWhoseAnswerIsLostIsMadeOnce() throws IOException {
        assertCommitsFailWhole(APPLY, FailingDriver.Failure.UNHEARD);
    }

    /** That of what is only read included: what tells so must not be that there was nothing left to roll back. */
    @Test
    void aCommitThatIsNotPossibleIsTold() throws IOException {
        assertCommitsFailWhole(REVERT, FailingDriver.Failure.FULL);
    }

    private static void assertCommitsFailWhole(String document, FailingDriver.Failure failure) throws IOException {
        int commit = 1;
        while (failsWhole(document, FailingDriver.COMMITS, commit, failure)) {
            commit++;
        }
        assertThat(commit).isGreaterThan(1);
    }

    /** Whether there was such a call, which failed; all is whole behind it. */
    private static boolean failsWhole(String document, Set<String> counted, int call, FailingDriver.Failure failure)
            throws IOException {
        fill();
        List<String> before = everything();
        FAILING.arm(counted, call, failure);
        String answer = ask(document);
        boolean failed = FAILING.disarm();
        if (Client.code(answer).isEmpty()) {
            assertThat(revision()).as("call %d: %s", call, answer).isEqualTo(FILLED + 1);
        } else {
            assertThat(failed).as("call %d: %s", call, answer).isTrue();
            assertThat(Client.code(answer)).as("call %d: %s", call, answer).isEqualTo("UNAVAILABLE");
            if (failure == FailingDriver.Failure.UNHEARD && revision() > FILLED) {
                again(document);
            } else {
                assertThat(everything()).as("call %d", call).isEqualTo(before);
            }
        }
        return failed;
    }

    @Test
    @AtNight
    void aChangeForWhichThereIsNoTimeIsMadeOnce() {
        String late;
        try (Server hasty = server("1ms")) {
            late = ask(hasty, APPLY);
            assertThat(Client.code(late)).isEqualTo("DEADLINE");
            assertThat(late).contains("may be made all the same: send it again with its key");
        }
        String again = ask(APPLY);
        assertThat(Client.code(again)).as(again).isEmpty();
        assertThat(revision()).isEqualTo(FILLED + 1);
    }

    /** What was done unheard is done once, whoever asks again with its key. */
    private static void again(String document) {
        assertThat(revision()).isEqualTo(FILLED + 1);
        if (document.contains("key:")) {
            assertThat(Client.code(ask(document))).isEmpty();
            assertThat(revision()).isEqualTo(FILLED + 1);
        }
    }

    private static Map<String, ?> changes() {
        return Map.of(
                "changes",
                List.of(
                        Map.of("merge", Map.of("from", "pier-group", "into", "night-charity")),
                        Map.of("retract", Map.of("id", "wire", "version", 2)),
                        Map.of(
                                "person",
                                Map.of(
                                        "id",
                                        "ed-new",
                                        "name",
                                        "Zebedee Quux",
                                        "citations",
                                        List.of("wire-paper-p01")))));
    }

    private static String ask(String document) {
        return ask(server, document);
    }

    private static String ask(Server asked, String document) {
        Map<String, Object> body = new TreeMap<>(Map.of("query", document));
        if (document.contains("$changes")) {
            body.put("variables", changes());
        }
        return Client.send(Client.asking(asked.at("/graphql"), body, Keyring.bearer(SERVICE.key())))
                .body();
    }

    private static long revision() {
        return found("OPTIONAL MATCH (counter:RevisionCounter) RETURN coalesce(counter.number, 0) AS number")
                .getFirst()
                .get("number")
                .asLong();
    }

    private static List<String> everything() {
        return found(
                        "MATCH (node) WHERE NOT node:ApiKey OPTIONAL MATCH (node)-[edge]->(end) RETURN properties(node) AS node, type(edge) AS type, properties(edge) AS edge, end.id AS end")
                .stream()
                .map(record -> new TreeMap<>(record.asMap()).toString())
                .sorted()
                .toList();
    }

    private static List<Record> found(String statement) {
        try (Session session = SERVICE.bean(Driver.class).session()) {
            return session.run(statement).list();
        }
    }
}
