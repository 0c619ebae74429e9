package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What a socket does with frames that no well-behaved client sends, with silence, and at the end of the service. */
class FrameTests {

    private static final String ASKED = "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"%s\"}}";

    private static URI service() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xc0 | Wire.TEXT, 0xa0 | Wire.TEXT, 0x90 | Wire.PING, 0xc0 | Wire.PONG})
    void aFrameWithReservedBitsEndsTheTalk(int first) throws IOException {
        try (Wire wire = Wire.greeted(service())) {
            wire.frame(first, "x".getBytes(StandardCharsets.UTF_8));
            assertThat(wire.hear().code()).isEqualTo(1002);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void aMessageIsTooLargeInFragmentsToo() throws IOException {
        byte[] part = "x".repeat(40_000).getBytes(StandardCharsets.UTF_8);
        try (Wire wire = Wire.greeted(service())) {
            wire.frame(Wire.TEXT, part);
            wire.frame(0x80 | Wire.CONTINUATION, part);
            assertThat(wire.hear().code()).isEqualTo(1009);
            assertThat(wire.isClosed()).isTrue();
        }
    }

    @Test
    void fragmentsBetweenWhichAPingStandsAreOneMessage() throws IOException {
        try (Wire wire = Wire.greeted(service())) {
            wire.frame(Wire.TEXT, "{\"type\":".getBytes(StandardCharsets.UTF_8));
            wire.frame(0x80 | Wire.PING, "there?".getBytes(StandardCharsets.UTF_8));
            assertThat(wire.hear()).satisfies(pong -> {
                assertThat(pong.operation()).isEqualTo(Wire.PONG);
                assertThat(pong.text()).isEqualTo("there?");
            });
            wire.frame(0x80 | Wire.CONTINUATION, "\"ping\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(wire.hear().text()).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void whatIsNotUtf8EndsTheTalk() throws IOException {
        try (Wire wire = Wire.greeted(service())) {
            wire.frame(0x80 | Wire.TEXT, new byte[] {'{', (byte) 0xc0, (byte) 0xaf, '}'});
            assertThat(wire.hear().code()).isEqualTo(1007);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sec-WebSocket-Protocol: graphql-ws\r\n",
                "Sec-WebSocket-Protocol: mqtt, graphql-ws\r\n",
                "Sec-WebSocket-Protocol: \r\n"
            })
    void aHandshakeWithoutTheProtocolIsToldSo(String protocol) throws IOException {
        try (Wire wire = new Wire(service())) {
            assertThat(wire.upgrade("Sec-WebSocket-Version: 13\r\n" + protocol)).startsWith("HTTP/1.1 101");
            assertThat(wire.hear().code()).isEqualTo(4406);
        }
    }

    @Test
    void ofSeveralProtocolsTheKnownOneIsChosen() throws IOException {
        try (Wire wire = new Wire(service())) {
            assertThat(
                            wire.upgrade(
                                    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-ws, graphql-transport-ws\r\n"))
                    .containsIgnoringCase("sec-websocket-protocol: graphql-transport-ws");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "12", "", "x"})
    void anotherVersionIsRefused(String version) throws IOException {
        try (Wire wire = new Wire(service())) {
            assertThat(wire.upgrade("Sec-WebSocket-Version: " + version + "\r\n"))
                    .startsWith("HTTP/1.1 426")
                    .contains("Sec-WebSocket-Version: 13");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "[]", "\"x\"", "true"})
    void aGreetingTellsInAnObjectOrNothing(String payload) throws IOException {
        try (Wire wire = new Wire(service())) {
            wire.upgrade("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n");
            wire.frame("{\"type\":\"connection_init\",\"payload\":" + payload + "}");
            assertThat(wire.hear().code()).isEqualTo(4400);
        }
    }

    @Test
    void aBlankDocumentIsAnErrorOfItsOperationAlone() throws IOException {
        try (Wire wire = Wire.greeted(service())) {
            wire.frame(ASKED.formatted("  "));
            assertThat(wire.hear().text()).contains("\"type\":\"error\"", "\"id\":\"1\"", "BAD_REQUEST");
            wire.frame(ASKED.formatted("{ __typename }"));
            assertThat(wire.hear().text()).contains("\"type\":\"next\"");
        }
    }

    @Test
    @AtNight
    void whoeverFallsSilentIsAskedAndLetGoIfNobodyAnswers() throws Exception {
        try (Server server =
                        Server.with("--throughline.sockets.silence=300ms", "--throughline.sockets.patience=700ms");
                Wire lively = Wire.greeted(server.at("/"));
                Wire dead = Wire.greeted(server.at("/"))) {
            assertThat(dead.hear().operation()).isEqualTo(Wire.PING);
            for (int asked = 0; asked < 4; asked++) {
                assertThat(lively.hear().operation()).isEqualTo(Wire.PING);
                lively.frame(0x80 | Wire.PONG, new byte[0]);
            }
            assertThat(dead.isClosed()).isTrue();
            assertThat(server.bean(Sockets.class).count()).isEqualTo(1);
            lively.frame(ASKED.formatted("{ __typename }"));
            assertThat(lively.hear().text()).contains("next");
        }
    }

    @Test
    @AtNight
    void whenTheServiceStopsEachSocketHearsItAfterWhatItAskedForAndNoneHoldsItUp() throws Exception {
        SlowGraph slow = new SlowGraph();
        Server server = Server.with(
                slow,
                "--throughline.sockets.farewell=1s",
                "--throughline.graph.timeout=60s",
                "--throughline.limits.time=60s");
        try (Wire idle = Wire.greeted(server.at("/"));
                Wire ungreeted = new Wire(server.at("/"));
                Talk busy = Talk.greeted(server.at("/graphql"))) {
            ungreeted.upgrade("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n");
            busy.ask("1", Map.of("query", "{ reviews { totalCount } }"));
            slow.await(server, 1);
            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(idle.hear().code()).isEqualTo(1001);
            assertThat(ungreeted.hear().code()).isEqualTo(1001);
            assertThat(busy.end()).isEqualTo(1001);
        }
    }
}
