package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** A socket keeps to the protocol graphql-transport-ws, and is closed when the client does not. */
class SocketTests {

    private static final Map<String, ?> ASKED = Map.of("query", "{ __typename }");

    private static URI endpoint() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/graphql");
    }

    @Test
    void anOperationIsAnsweredAndCompleted() {
        try (Talk talk = Talk.greeted(endpoint())) {
            talk.ask("1", ASKED);
            assertThat(talk.hear().at("/payload/data/__typename").asString()).isEqualTo("Query");
            assertThat(talk.hear().path("type").asString()).isEqualTo("complete");
            talk.say(Map.of("type", "ping"));
            assertThat(talk.hear().path("type").asString()).isEqualTo("pong");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "null",
                "[]",
                "{}",
                "{\"type\":1}",
                "{\"type\":\"start\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":[]}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":1}}",
                "{\"type\":\"subscribe\",\"id\":1,\"payload\":{\"query\":\"{ __typename }\"}}",
                "{\"type\":\"complete\"}"
            })
    void aMalformedMessageEndsTheTalk(String message) {
        try (Talk talk = Talk.greeted(endpoint())) {
            talk.say(message);
            assertThat(talk.end()).isEqualTo(4400);
        }
    }

    @Test
    void whoAsksBeforeGreetingIsShownOut() {
        try (Talk talk = Talk.silent(endpoint())) {
            talk.ask("1", ASKED);
            assertThat(talk.end()).isEqualTo(4401);
        }
    }

    @Test
    void whoGreetsTwiceIsShownOut() {
        try (Talk talk = Talk.greeted(endpoint())) {
            talk.say(Map.of("type", "connection_init"));
            assertThat(talk.end()).isEqualTo(4429);
        }
    }

    @Test
    @AtNight
    void whoNeverGreetsIsShownOutInTime() {
        try (Server server = Server.with("--spring.graphql.websocket.connection-init-timeout=300ms");
                Talk silent = Talk.silent(server.at("/graphql"));
                Talk greeted = Talk.greeted(server.at("/graphql"))) {
            assertThat(silent.end()).isEqualTo(4408);
            greeted.ask("1", ASKED);
            assertThat(greeted.hear().path("type").asString()).isEqualTo("next");
        }
    }

    @Test
    void aMessageHasItsLimit() {
        String empty = Json.write(Map.of("type", "ping", "payload", Map.of("x", "")));
        try (Talk talk = Talk.greeted(endpoint())) {
            talk.say(Map.of("type", "ping", "payload", Map.of("x", "x".repeat(64 * 1024 - empty.length()))));
            assertThat(talk.hear().path("type").asString()).isEqualTo("pong");
            talk.say(Map.of("type", "ping", "payload", Map.of("x", "x".repeat(64 * 1024 + 1 - empty.length()))));
            assertThat(talk.end()).isEqualTo(1009);
        }
    }

    @Test
    void anIdIsFreeAsSoonAsItsOperationIsComplete() {
        try (Talk talk = Talk.greeted(endpoint())) {
            for (int round = 0; round < 200; round++) {
                talk.ask("1", round % 2 == 0 ? ASKED : Map.of("query", "{ unknown }"));
                String type = talk.hear().path("type").asString();
                assertThat(type).isEqualTo(round % 2 == 0 ? "next" : "error");
                if (type.equals("next")) {
                    assertThat(talk.hear().path("type").asString()).isEqualTo("complete");
                }
            }
        }
    }

    @Test
    void anIdIsFreeAsSoonAsItsOperationIsTakenBack() throws InterruptedException {
        SlowGraph slow = new SlowGraph();
        try (Server server = Server.with(slow, "--throughline.graph.timeout=60s");
                Talk talk = Talk.greeted(server.at("/graphql"))) {
            for (int round = 0; round < 10; round++) {
                talk.ask("1", Map.of("query", "{ reviews { totalCount } }"));
                talk.say(Map.of("id", "1", "type", "complete"));
            }
            talk.ask("1", ASKED);
            assertThat(talk.hear().path("type").asString()).isEqualTo("next");
            slow.awaitNone(server);
        }
    }

    @Test
    void aPageOfAnotherSiteGetsNoSocket() {
        URI endpoint = endpoint();
        Talk.from(endpoint, "http://localhost:5173").close();
        Talk.from(endpoint, endpoint.resolve("/").toString().replaceFirst("/$", ""))
                .close();
        assertThatThrownBy(() -> Talk.from(endpoint, "https://example.org")).hasStackTraceContaining("403");
    }

    @Test
    void anAddressOpensOnlySoManySockets() throws InterruptedException {
        try (Server server = Server.with("--throughline.limits.sockets=2")) {
            Talk one = Talk.greeted(server.at("/graphql"));
            Talk two = Talk.greeted(server.at("/graphql"));
            assertThatThrownBy(() -> Talk.silent(server.at("/graphql"))).hasStackTraceContaining("429");
            one.close();
            Thread.sleep(500);
            Talk.greeted(server.at("/graphql")).close();
            two.close();
        }
    }

    @Test
    @AtNight
    void ofManyHandshakesAtOnceOnlySoManySucceed() throws InterruptedException {
        try (Server server = Server.with("--throughline.limits.sockets=2");
                ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Talk> open = new ArrayList<>();
            Callable<Talk> handshake = () -> Talk.silent(server.at("/graphql"));
            for (Future<Talk> talk : callers.invokeAll(Collections.nCopies(32, handshake))) {
                try {
                    open.add(talk.get());
                } catch (ExecutionException refused) {
                    assertThat(refused).hasStackTraceContaining("429");
                }
            }
            assertThat(open).hasSize(2);
            open.forEach(Talk::close);
            awaitNone(server);
        }
    }

    @Test
    void aHandshakeThatFailsIsNotCounted() throws InterruptedException {
        try (Server server = Server.with()) {
            HttpResponse<String> refused = Client.send(Client.to(server.at("/graphql"))
                    .header("Sec-WebSocket-Version", "1")
                    .header("Sec-WebSocket-Key", "x"));
            assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
            awaitNone(server);
        }
    }

    private static void awaitNone(Server server) throws InterruptedException {
        for (int patience = 100; patience > 0 && server.bean(Sockets.class).count() > 0; patience--) {
            Thread.sleep(50);
        }
        assertThat(server.bean(Sockets.class).count()).isZero();
    }

    @Test
    void aSocketRunsOnlySoManyOperationsAtOnceAndOneCanBeTakenBack() {
        SlowGraph slow = new SlowGraph();
        try (Server server = Server.with(slow, "--throughline.limits.running=2", "--throughline.graph.timeout=60s");
                Talk talk = Talk.greeted(server.at("/graphql"))) {
            Map<String, ?> asked = Map.of("query", "{ reviews { totalCount } }");
            talk.ask("1", asked);
            talk.ask("2", asked);
            talk.ask("3", asked);
            JsonNode refused = talk.hear();
            assertThat(refused.path("id").asString()).isEqualTo("3");
            assertThat(refused.at("/payload/0/extensions/code").asString()).isEqualTo("TOO_MANY_AT_ONCE");
            assertThat(server.bean(MeterRegistry.class)
                            .get("throughline.errors")
                            .tag("code", "TOO_MANY_AT_ONCE")
                            .counter()
                            .count())
                    .isEqualTo(1);
            talk.say(Map.of("id", "1", "type", "complete"));
            talk.ask("4", ASKED);
            assertThat(talk.hear().path("id").asString()).isEqualTo("4");
            assertThat(talk.hear().path("type").asString()).isEqualTo("complete");
            talk.ask("2", asked);
            assertThat(talk.end()).isEqualTo(4409);
            slow.awaitNone(server);
        }
    }
}
