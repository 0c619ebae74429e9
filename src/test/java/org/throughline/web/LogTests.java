package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.running.AtNight;
import org.throughline.running.ReadsOutput;

/**
 * What a client does wrong is not the log's affair, and whoever looks for it finds a line of it that it did not write.
 */
@ReadsOutput
@Isolated("all that is logged is looked at")
@AtNight
class LogTests {

    private static final String POST =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String GET = "GET /graphiql HTTP/1.1\r\nHost: localhost\r\n";
    private static final String SOCKET =
            "GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    private static final String FORGED = "2026-01-01 ERROR forged";

    private static final List<String> MALICE = List.of(
            CHUNKED + "zz\r\n{}\r\n0\r\n\r\n",
            CHUNKED + "5\r\n{\"que\r\nXYZ\r\n",
            CHUNKED + "-1\r\n\r\n",
            POST + "Content-Length: 100\r\n\r\n{\"q",
            POST + "Content-Length: x\r\n\r\n",
            POST + "Content-Type: \u001b[31m\r\nContent-Length: 0\r\n\r\n",
            SOCKET + "Sec-WebSocket-Version: 12\r\n\r\n",
            SOCKET + "Sec-WebSocket-Version: \u001b\r\n\r\n",
            SOCKET + "\r\n",
            "GET /\u001b[31mred HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /%1b%5b31m%0a" + FORGED.replace(" ", "%20") + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /graphql?q=%zz{} HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET /graphiql HTTP/9.9\r\n\r\n",
            GET + FORGED + ": x\r\n\r\n",
            GET + "X: a\u001b[31m\u0000b\r\n\r\n",
            GET + "Accept: " + "\u001b".repeat(10_000) + "\r\n\r\n",
            GET + "X-Request-Id: " + FORGED + "\r\n\r\n",
            "B\u001bAD / HTTP/1.1\r\n\r\n",
            "\u0016\u0003\u0001\r\n\r\n");

    /** Waits for an answer, or leaves at once, or without a word. */
    private static void all(Server server) throws IOException, InterruptedException {
        for (String bytes : MALICE) {
            for (int way = 0; way < 3; way++) {
                try (Wire wire = new Wire(server.at("/"))) {
                    wire.say(bytes);
                    Thread.sleep(way == 0 ? 100 : 20);
                    if (way == 2) {
                        wire.reset();
                    }
                }
            }
        }
        for (int way = 0; way < 2; way++) {
            try (Wire wire = Wire.greeted(server.at("/"))) {
                wire.frame(Wire.TEXT, new byte[] {'{'});
                wire.frame(0xff, new byte[] {'{'});
                if (way == 1) {
                    wire.reset();
                }
            }
        }
    }

    @Test
    void nothingIsLoggedOfWhatAClientDoesWrong(CapturedOutput log) throws Exception {
        try (Server server = Server.with()) {
            Thread.sleep(500);
            String before = log.getAll();
            all(server);
            Thread.sleep(500);
            assertThat(lines(log.getAll().substring(before.length()))).isEmpty();
        }
    }

    @Test
    void whoeverLooksForItFindsOneLineWithoutItsBytes(CapturedOutput log) throws Exception {
        try (Server server = Server.with("--logging.level.org.throughline=debug")) {
            Thread.sleep(500);
            String before = log.getAll();
            all(server);
            Thread.sleep(500);
            List<String> lines = lines(log.getAll().substring(before.length()));
            assertThat(lines)
                    .isNotEmpty()
                    .hasSizeLessThan(3 * MALICE.size() + 10)
                    .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT.*DEBUG .*"))
                    .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
        }
    }

    /** Those that begin with a day, as a forged one does: tests beside this one print theirs. */
    private static List<String> lines(String text) {
        return Stream.of(text.split("\n"))
                .filter(line -> line.matches("(?s)\\d{4}-\\d\\d-\\d\\d.*"))
                .toList();
    }
}
