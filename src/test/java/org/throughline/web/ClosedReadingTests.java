package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.access.Role;

/**
 * Where reading is closed, whoever has no token learns nothing, and who has one is no longer answered than it holds.
 */
class ClosedReadingTests {

    private static final Map<String, ?> READING = Map.of("query", "{ __typename reviews { totalCount } }");

    private static final SlowGraph SLOW = new SlowGraph();
    private static Keyring keyring;

    @BeforeAll
    static void start() {
        SLOW.only("none yet");
        keyring = Keyring.with(
                SLOW,
                "--throughline.access.reading=closed",
                "--throughline.access.lasts=300ms",
                "--throughline.graph.timeout=60s",
                "--throughline.limits.time=60s");
    }

    @AfterAll
    static void end() {
        keyring.close();
    }

    private static Server server() {
        return keyring.server();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/graphql",
                "/graphql/schema",
                "/graphql/clients/apollo.js",
                "/ask/1-what-there-is.json",
                "/export"
            })
    void withoutATokenNothingIsTold(String path) {
        for (String method : List.of("GET", "HEAD", "POST", "QUERY")) {
            HttpRequest.Builder asking = Client.to(server().at(path))
                    .header("Content-Type", "application/json")
                    .header("If-None-Match", "W/\"x\"")
                    .method(method, HttpRequest.BodyPublishers.ofString("{\"query\":\"{ __typename }\"}"));
            assertThat(Client.send(asking).statusCode()).as(method).isEqualTo(401);
        }
    }

    @Test
    void whoOnlyLooksLikeASocketIsToldNothing() throws IOException {
        try (Wire wire = new Wire(server().at("/"))) {
            wire.say("POST /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 24\r\n\r\n{\"query\":\"{__typename}\"}");
            assertThat(wire.head()).contains(" 401 ");
        }
        try (Wire wire = new Wire(server().at("/"))) {
            wire.say(
                    "GET /graphql/schema HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
            assertThat(wire.head()).contains(" 401 ");
        }
    }

    @Test
    void whoHasATokenIsAnsweredForItselfAlone() {
        HttpResponse<String> read = keyring.ask(keyring.token(Role.READER), "{ people { totalCount } }");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.headers().firstValue("Cache-Control").orElseThrow())
                .contains("private")
                .doesNotContain("public");
        HttpResponse<String> unchanged = Client.send(Client.asking(
                server().at("/graphql"),
                Map.of("query", "{ people { totalCount } }", "variables", Map.of()),
                Map.of(
                        "Authorization",
                        "Bearer " + keyring.token(Role.READER),
                        "If-None-Match",
                        read.headers().firstValue("ETag").orElseThrow())));
        assertThat(unchanged.statusCode()).isEqualTo(304);
    }

    @Test
    void aPagesOwnQuestionBeforehandIsAnswered() {
        HttpResponse<String> beforehand = Client.send(Client.to(server().at("/graphql"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://localhost:5173")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type"));
        assertThat(beforehand.statusCode()).isEqualTo(200);
        assertThat(beforehand
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElseThrow())
                .containsIgnoringCase("authorization");
    }

    @Test
    void aSocketIsGreetedWithATokenAlone() {
        try (Talk talk = Talk.silent(server().at("/graphql"))) {
            talk.say(Map.of("type", "connection_init"));
            assertThat(talk.end()).isEqualTo(4401);
        }
        try (Talk talk = Talk.silent(server().at("/graphql"))) {
            talk.say(Map.of("type", "connection_init", "payload", Keyring.bearer("tl_x_y")));
            assertThat(talk.end()).isEqualTo(4403);
        }
        try (Talk talk = Talk.greeted(
                server().at("/graphql"), Map.of(), Map.of("authorization", "bearer " + keyring.token(Role.READER)))) {
            talk.ask("1", Map.of("query", "{ __typename }"));
            assertThat(talk.hear().path("type").asString()).isEqualTo("next");
        }
    }

    /** Within twice the time that a token is taken for one that holds. */
    @Test
    void aSocketIsClosedWhenItsKeyIsWithdrawnAndNothingMoreIsTold() {
        String token = keyring.made("leaves", Role.READER).path("token").asString();
        SLOW.only("review/reviews");
        try (Talk talk = Talk.greeted(server().at("/graphql"), Map.of(), Keyring.bearer(token));
                Talk another =
                        Talk.greeted(server().at("/graphql"), Map.of(), Keyring.bearer(keyring.token(Role.READER)))) {
            talk.ask("1", READING);
            SLOW.await(server(), 1);
            long revoked = System.nanoTime();
            keyring.ask(
                    keyring.token(Role.ADMIN),
                    "mutation($id: String!) { revokeKey(id: $id) { id } }",
                    Map.of("id", Keyring.id(token)));
            assertThat(talk.end()).isEqualTo(4403);
            assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(Duration.ofSeconds(5));
            assertThat(talk.isSilent()).isTrue();
            SLOW.awaitNone(server());
            another.ask("1", Map.of("query", "{ __typename }"));
            assertThat(another.hear().path("type").asString()).isEqualTo("next");
        } finally {
            SLOW.only("none any more");
        }
    }
}
