package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Json;
import org.throughline.running.Seed;
import org.throughline.running.Thoroughness;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whatever is sent by whichever way, the answer is data or errors with a code, and the next question is answered. */
@Execution(ExecutionMode.CONCURRENT)
class HostileRequestsTests {

    private static final Set<String> NEVER = Set.of("INTERNAL_ERROR", "UNAVAILABLE");

    /** What every draw comes to, if it is not too short by chance. */
    private static final Set<String> DRAWN = Set.of("", "BAD_REQUEST", "BAD_VARIABLE", "BAD_PAGE", "TOO_MANY_ALIASES");

    private static final int LEAST = Thoroughness.of(200, 20_000);
    private static final int MOST = 20_000;

    private final long seed = Seed.of("Hostile requests");
    private final Random random = new Random(seed);
    private final Map<String, Integer> codes = new TreeMap<>();

    @Test
    void noneOfManyIsAFaultOfTheService() throws IOException {
        try (Server server = Server.with("--throughline.limits.time=2s", "--throughline.graph.timeout=1s")) {
            HostileRequest requests =
                    new HostileRequest(server.bean(GraphQlSource.class).schema(), random);
            for (int number = 0; number < MOST && (number < LEAST || !isDrawn()); number++) {
                send(server, requests);
            }
            assertThat(Client.send(Client.asking(server.at("/graphql"), "{ __typename }"))
                            .body())
                    .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
            assertThat(codes.keySet()).as("seed %d", seed).containsAll(DRAWN).hasSizeGreaterThan(8);
        }
    }

    private boolean isDrawn() {
        return codes.keySet().containsAll(DRAWN);
    }

    private void send(Server server, HostileRequest requests) throws IOException {
        URI endpoint = server.at("/graphql");
        switch (random.nextInt(8)) {
            case 0 -> posted("POST", endpoint, Json.write(requests.body()).getBytes(StandardCharsets.UTF_8));
            case 1 -> posted("QUERY", endpoint, Json.write(requests.body()).getBytes(StandardCharsets.UTF_8));
            case 2 -> posted(random.nextBoolean() ? "POST" : "QUERY", endpoint, requests.brokenBody());
            case 3 -> answered(URI.create(endpoint + "?" + requests.parameters()));
            case 4 -> answered(server.at("/ask/" + requests.file()));
            case 5 -> spoken(Transport.EVENTS, endpoint, requests.body());
            case 6 -> spoken(Transport.SOCKET, endpoint, requests.body());
            default -> raw(endpoint, requests.head());
        }
    }

    private void posted(String method, URI endpoint, byte[] body) {
        told(
                method + " " + new String(body, StandardCharsets.UTF_8),
                Client.send(Client.to(endpoint)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body))));
    }

    private void answered(URI address) {
        told("GET " + address, Client.send(Client.to(address)));
    }

    private void told(String asked, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("seed %d: %s", seed, asked).isLessThan(500);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.contains("json")) {
            judge(asked, answer.body());
        } else {
            assertThat(answer.statusCode()).as("seed %d: %s", seed, asked).isEqualTo(200);
        }
    }

    private void judge(String asked, String body) {
        try {
            judge(asked, Json.read(body));
        } catch (JacksonException unreadable) {
            throw new AssertionError("seed %d: %s is answered by %s".formatted(seed, asked, body), unreadable);
        }
    }

    private void judge(String asked, JsonNode answer) {
        String code = answer.at("/errors/0/extensions/code").asString("");
        assertThat(NEVER)
                .as("seed %d: %s%nis answered by %s", seed, asked, answer.path("errors"))
                .doesNotContain(code);
        assertThat(answer.path("data").isObject() || !code.isEmpty())
                .as("data or a code, seed %d: %s is answered by %s", seed, asked, answer)
                .isTrue();
        codes.merge(code, 1, Integer::sum);
    }

    /** What is no request is refused in the way itself: an address has a status, a socket is closed. */
    private void spoken(Transport way, URI endpoint, Map<String, ?> body) {
        try {
            judge(way + " " + Json.write(body), way.ask(endpoint, body));
        } catch (IllegalStateException refused) {
            assertThat(Client.send(Client.asking(endpoint, body)).statusCode())
                    .as("seed %d: %s %s", seed, way, Json.write(body))
                    .isEqualTo(400);
        }
    }

    private void raw(URI endpoint, String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(line).as("seed %d: %s", seed, head).matches("|HTTP/\\d\\.\\d [1-4]\\d\\d");
        }
    }
}
