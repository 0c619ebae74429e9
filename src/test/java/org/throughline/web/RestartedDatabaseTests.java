package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import org.throughline.running.ReadsOutput;
import org.throughline.running.Seed;
import org.throughline.server.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * A database of its own process that is killed while eight write and two listen, and starts anew beside the service:
 * each change is there once, and each listener hears of each once and in order over the socket that it has.
 */
@Timeout(900)
@AtNight
@ReadsOutput
class RestartedDatabaseTests {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 8;
    private static final int EACH = 20;
    private static final String CHANGES = "subscription { changes(after: 0) { number } }";

    @TempDir
    private Path folder;

    /** The keys under which changes were sent, each with the revision that answered. */
    private final Map<String, Long> answered = new ConcurrentHashMap<>();

    private final AtomicInteger unavailable = new AtomicInteger();

    private record Reached(URI uri) implements Neo4jConnectionDetails {

        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public AuthToken getAuthToken() {
            return AuthTokens.basic(ServerProcess.USER, ServerProcess.PASSWORD);
        }
    }

    @Test
    void writersAndListenersGoOnWhereTheyWere(CapturedOutput log) throws Exception {
        Random random = new Random(Seed.of("Restarts of the database"));
        try (ServerProcess database = ServerProcess.start(folder.resolve("database"));
                Server service = service(database);
                Talk first = Talk.greeted(service.at("/graphql"));
                Talk second = Talk.greeted(service.at("/graphql"))) {
            send(service, "founded", PairedTopics.founded());
            List<Talk> listeners = List.of(first, second);
            listeners.forEach(talk -> talk.ask("1", Map.of("query", CHANGES)));
            for (int round = 0; round < ROUNDS; round++) {
                killedWhileWriting(database, service, round, random.nextInt(1, WRITERS * EACH / 2));
            }
            int made = 1 + ROUNDS * WRITERS * EACH;
            assertThat(unavailable).as("requests that met the kill").hasPositiveValue();
            assertThat(answered.values())
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, made).boxed().toList());
            assertThat(ask(service, "{ topics { totalCount } }")
                            .at("/data/topics/totalCount")
                            .asInt())
                    .isEqualTo(2 * (made - 1));
            assertThat(listeners)
                    .allSatisfy(talk -> assertThat(heard(talk, made))
                            .containsExactlyElementsOf(
                                    LongStream.rangeClosed(1, made).boxed().toList()));
            assertThat(log.getAll().lines().filter(line -> line.contains(" WARN ")))
                    .as("of many requests that met the same, few lines")
                    .hasSizeLessThan(200);
        }
    }

    private void killedWhileWriting(ServerProcess database, Server service, int round, int answers) throws IOException {
        int before = answered.size();
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> IntStream.range(0, EACH)
                        .mapToObj(number -> "tide-" + round + "-" + writer + "-" + number)
                        .forEach(key -> send(service, key, PairedTopics.named(key)))))
                .toList();
        Awaitility.await().until(() -> answered.size() - before >= answers);
        database.kill();
        assertThat(Client.code(ask(service, "{ topics { totalCount } }"))).isEqualTo("UNAVAILABLE");
        assertThat(Client.send(Client.asking(service.at("/graphql"), "{ __typename }"))
                        .body())
                .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        database.startAgain();
        writers.forEach(CompletableFuture::join);
    }

    /** Sent again under its key until it is answered, as its sender is told to. */
    private void send(Server service, String key, List<Map<String, ?>> changes) {
        JsonNode answer = Stream.generate(() -> posted(service, PairedTopics.sentAs(key, changes)))
                .filter(this::isDone)
                .findFirst()
                .orElseThrow();
        answered.put(key, answer.at("/data/apply/revision").asLong());
    }

    private boolean isDone(JsonNode answer) {
        assertThat(Client.code(answer)).as(answer.toString()).isIn("", "UNAVAILABLE", "DEADLINE", "TOO_BUSY");
        boolean done = Client.code(answer).isEmpty();
        unavailable.addAndGet(done ? 0 : 1);
        return done;
    }

    private Server service(ServerProcess database) {
        Reached reached = new Reached(database.uri());
        try (Driver driver = GraphDatabase.driver(database.uri(), reached.getAuthToken())) {
            // Nothing is warned of that is known, and nobody has changed or merged anything yet.
            driver.executableQuery(
                            "CREATE (old:Node:Redirect {id: '', source: '', why: '', at: '', table: ''})-[leads:REDIRECTS_TO]->(old) DETACH DELETE old")
                    .execute();
        }
        return Server.on(
                reached,
                "--throughline.writing=true",
                "--throughline.access.folder=" + folder.resolve("keys"),
                "--throughline.revision.lasts=0s");
    }

    private JsonNode ask(Server service, String document) {
        return posted(service, Map.of("query", document));
    }

    private JsonNode posted(Server service, Map<String, ?> body) {
        try {
            String key = Files.readString(folder.resolve("keys/admin-key")).strip();
            return Json.read(Client.send(Client.asking(service.at("/graphql"), body, Keyring.bearer(key)))
                    .body());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Long> heard(Talk talk, int count) {
        return Stream.generate(talk::hear)
                .map(event -> event.at("/payload/data/changes/number").asLong())
                .limit(count)
                .toList();
    }
}
