package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.running.Json;
import reactor.netty.NettyPipeline;

/** What comes of a head that cannot be read, or does not come to its end: one answer, in words, and no connection. */
class HeadTests {

    private static final Duration LONGEST = Duration.ofMillis(600);
    private static final Server SERVER = Server.with("--throughline.limits.head-time=" + LONGEST.toMillis() + "ms");
    private static final String BEGUN = String.join(
            "\r\n",
            "POST /graphql HTTP/1.1",
            "Host: localhost",
            "Connection: close",
            "Content-Type: application/json",
            "Expect: 100-continue",
            "Content-Length: 24",
            "",
            "");
    private static final String QUESTION =
            "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n";

    @AfterAll
    static void end() {
        SERVER.close();
    }

    private static Wire wire() throws IOException {
        return new Wire(SERVER.at("/"));
    }

    private static void assertToldIn(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).containsIgnoringCase("x-request-id: ");
        assertThat(answer.toLowerCase(Locale.ROOT)).contains("content-type: application/json", "connection: close");
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(Client.code(body)).isEqualTo(code);
        assertThat(Json.read(body).at("/errors/0/message").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing like it\\r\\n\\r\\n|400",
                "GET / HTTP/1.1\\r\\nHo st: localhost\\r\\n\\r\\n|400",
                "GET / HTTP/9.x\\r\\n\\r\\n|400",
                "POST /graphql HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: -1\\r\\n\\r\\n|400",
                "POST /graphql HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 2\\r\\nContent-Length: 3\\r\\n\\r\\n{}|400",
                "GET /LONG HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n|414",
                "GET / HTTP/1.1\\r\\nHost: localhost\\r\\nX-Long: LONG\\r\\n\\r\\n|431"
            })
    void whatTheServerItselfRefusesIsToldAsEverythingElse(String head, int status) throws IOException {
        try (Wire wire = wire()) {
            wire.say(head.replace("\\r\\n", "\r\n").replace("LONG", "x".repeat(40_000)));
            assertToldIn(wire.all(), status, "BAD_REQUEST");
        }
    }

    @Test
    void aHeadThatDripsIsEnded() throws Exception {
        try (Wire wire = wire()) {
            long begun = System.nanoTime();
            wire.say("GET /graphql HTTP/1.1\r\n");
            for (int header = 0; header < 4; header++) {
                Thread.sleep(100);
                wire.say("X-A" + header + ": b\r\n");
            }
            assertToldIn(wire.all(), 408, "DEADLINE");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(LONGEST, LONGEST.multipliedBy(5));
        }
    }

    @Test
    void theNextHeadOnAConnectionIsBoundedTooAndThePauseBeforeItIsNot() throws Exception {
        try (Wire wire = wire()) {
            for (int time = 0; time < 2; time++) {
                wire.say(QUESTION);
                assertThat(wire.head()).contains("HTTP/1.1 200");
                Thread.sleep(LONGEST.multipliedBy(2).toMillis());
            }
            wire.say("GET");
            assertThat(wire.all()).contains("HTTP/1.1 408", "DEADLINE");
        }
    }

    @Test
    void aReadThatBroughtNothingIsNoHeadThatHasBegun() {
        EmbeddedChannel channel = new EmbeddedChannel();
        channel.pipeline().addLast(NettyPipeline.HttpCodec, new HttpServerCodec());
        SERVER.bean(Heads.class).watch(channel.pipeline());
        channel.pipeline().fireChannelReadComplete();
        assertThat(channel.runScheduledPendingTasks()).isEqualTo(-1);
        channel.writeInbound(Unpooled.copiedBuffer("GET", StandardCharsets.US_ASCII));
        assertThat(channel.runScheduledPendingTasks()).isPositive();
    }

    @Test
    void whatIsBeingAnsweredOrBecameASocketIsNotEnded() throws Exception {
        try (Wire socket = Wire.greeted(SERVER.at("/"));
                Wire body = wire()) {
            body.say(BEGUN);
            assertThat(body.head()).startsWith("HTTP/1.1 100");
            body.say("{\"query\":");
            Thread.sleep(LONGEST.multipliedBy(2).toMillis());
            body.say("\"{__typename}\"}");
            assertThat(body.all()).contains("HTTP/1.1 200", "\"__typename\":\"Query\"");
            socket.frame(Json.write(Map.of("type", "ping")));
            assertThat(socket.hear().text()).contains("pong");
        }
    }
}
