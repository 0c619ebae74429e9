package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import org.throughline.running.ReadsOutput;
import org.throughline.running.Thoroughness;
import tools.jackson.databind.JsonNode;

/** When a client leaves or time is up, nothing runs on, in the database least of all. */
@ReadsOutput
class LeavingTests {

    private static final Map<String, ?> ASKED = Map.of("query", "{ reviews { totalCount } }");
    private static final String DATABASE_TIME = "--throughline.graph.timeout=60s";

    @Test
    void sixtyClientsAndASocketThatLeaveLeaveNoQueryBehind(CapturedOutput log) {
        SlowGraph slow = new SlowGraph();
        try (Server server = Server.with(slow, DATABASE_TIME, "--throughline.limits.time=60s")) {
            List<CompletableFuture<HttpResponse<String>>> answers = asked(server, 60, ASKED);
            slow.await(server, 20);
            answers.forEach(answer -> answer.cancel(true));
            slow.awaitNone(server);
            Talk talk = Talk.greeted(server.at("/graphql"));
            talk.ask("1", ASKED);
            talk.ask("2", ASKED);
            slow.await(server, 2);
            talk.close();
            slow.awaitNone(server);
        }
        assertThat(log.getAll().lines().filter(line -> !line.contains("The database does not answer: ")))
                .as("all that is logged, but that sixty endless statements leave the database no time")
                .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"));
    }

    @Test
    @AtNight
    void socketsThatAreCutInTheMiddleLeaveNeitherAPlaceTakenNorAQueryBehind() throws Exception {
        SlowGraph slow = new SlowGraph();
        int many = Thoroughness.of(40, 500);
        try (Server server = Server.with(
                slow,
                DATABASE_TIME,
                "--throughline.limits.time=60s",
                "--throughline.limits.sockets=" + many,
                "--throughline.limits.at-once=" + many)) {
            for (int round = 0; round < 2; round++) {
                List<Wire> sockets = new ArrayList<>();
                for (int socket = 0; socket < many; socket++) {
                    Wire wire = Wire.greeted(server.at("/graphql"));
                    wire.frame(Json.write(Map.of("id", "1", "type", "subscribe", "payload", ASKED)));
                    sockets.add(wire);
                }
                slow.await(server, 20);
                for (Wire wire : sockets) {
                    wire.reset();
                }
                slow.awaitNone(server);
            }
            MeterRegistry figures = server.bean(MeterRegistry.class);
            for (int wait = 0; wait < 50 && open(figures) > 0; wait++) {
                Thread.sleep(100);
            }
            assertThat(open(figures)).isZero();
        }
    }

    private static double open(MeterRegistry figures) {
        return figures.get("throughline.sockets").gauge().value();
    }

    @Test
    @AtNight
    void aRequestAndSuggestionsThatWaitTheirTurnEndInTimeAndTheirStatementsWithThem() {
        SlowGraph slow = new SlowGraph();
        Map<String, ?> suggested = Map.of("query", "{ suggest(prefix: \"lamp\") { name } }");
        try (Server server =
                Server.with(slow, DATABASE_TIME, "--throughline.limits.time=1s", "--throughline.suggest.at-once=1")) {
            for (Transport transport : Transport.values()) {
                long start = System.nanoTime();
                JsonNode late = transport.ask(server.at("/graphql"), ASKED);
                assertThat(Client.code(late.toString())).isEqualTo("DEADLINE");
                assertThat(late.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
                assertThat(late.at("/errors/0/path/0").asString()).isEqualTo("reviews");
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
                slow.awaitNone(server);
            }
            slow.only("reading/suggest");
            asked(server, 5, suggested)
                    .forEach(answer ->
                            assertThat(Client.code(answer.join().body())).isEqualTo("DEADLINE"));
            slow.awaitNone(server);
            asked(server, 1, suggested);
            slow.await(server, 1);
        }
    }

    @Test
    void theDatabaseEndsAStatementInItsOwnTime() {
        try (Server server = Server.with(new SlowGraph(), "--throughline.graph.timeout=1s")) {
            String answer =
                    Client.send(Client.asking(server.at("/graphql"), ASKED)).body();
            assertThat(Client.code(answer)).isEqualTo("DEADLINE");
            assertThat(answer).contains("The database took too long").doesNotContain("Neo");
        }
    }

    private static List<CompletableFuture<HttpResponse<String>>> asked(Server server, int times, Map<String, ?> body) {
        return IntStream.range(0, times)
                .mapToObj(_ -> Client.http()
                        .sendAsync(
                                Client.asking(server.at("/graphql"), body).build(),
                                HttpResponse.BodyHandlers.ofString()))
                .toList();
    }
}
