package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** What is no GraphQL request is refused in GraphQL's own form, and what is one is answered in the form asked for. */
class EndpointTests {

    private static final String RESPONSE = "application/graphql-response+json";

    private static URI endpoint() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/graphql");
    }

    private static HttpRequest.Builder body(String body) {
        return Client.to(endpoint()).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static void assertRefused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).contains("json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Client.code(response.body())).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "1",
                "\"x\"",
                "{}",
                "{",
                "",
                "[{\"query\":\"{ __typename }\"}]",
                "{\"query\":1}",
                "{\"query\":\"\"}",
                "{\"query\":\"{ __typename }\",\"variables\":[]}",
                "{\"query\":\"{ __typename }\",\"operationName\":{}}",
                "{\"query\":\"{ __typename }\",\"extensions\":1}",
                "{\"extensions\":{\"persistedQuery\":{}}}",
                "{\"extensions\":{\"persistedQuery\":null}}"
            })
    void aBodyThatIsNoRequestIsRefused(String body) {
        assertRefused(Client.send(body(body).header("Content-Type", "application/json")), 400);
    }

    @Test
    void whatIsJsonAndNestedTooDeeplyIsToldToBeThat() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        HttpResponse<String> refused =
                Client.send(body("{\"query\":\"{ __typename }\",\"variables\":{\"x\":" + deep + "}}")
                        .header("Content-Type", "application/json"));
        assertRefused(refused, 400);
        assertThat(refused.body()).contains("The body is nested deeper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/plain",
                "a;;/b",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=ISO-8859-1"
            })
    void onlyJsonIsTaken(String type) {
        assertRefused(Client.send(body("{\"query\":\"{ __typename }\"}").header("Content-Type", type)), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void otherMethodsAreNotTaken(String method) {
        HttpResponse<String> response = Client.send(Client.to(endpoint())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .method(method, HttpRequest.BodyPublishers.ofString("--x")));
        assertRefused(response, 405);
        assertThat(response.headers().firstValue("Allow")).contains("GET,HEAD,QUERY,POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "a;;/b", "application/json;q=0"})
    void whatCannotBeAcceptedIsRefused(String accept) {
        assertRefused(Client.send(Client.asking(endpoint(), "{ __typename }").header("Accept", accept)), 406);
    }

    @ParameterizedTest
    @CsvSource({
        "'*/*', application/json",
        "application/json, application/json",
        "'application/graphql-response+json, application/json;q=0.9', application/graphql-response+json",
        "'application/json;q=0.5, application/graphql-response+json;q=0.9', application/graphql-response+json",
        "'*/*, application/json;q=0', application/graphql-response+json",
        "'application/*, application/json;q=0;charset=utf-8', application/graphql-response+json",
        "text/event-stream, text/event-stream;charset=UTF-8"
    })
    void theFormIsTheOneThatTheClientLikesBest(String accept, String type) {
        HttpResponse<String> response =
                Client.send(Client.asking(endpoint(), "{ __typename }").header("Accept", accept));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void theStatusTellsWhetherTheOperationRanToThoseWhoAskForIt() {
        HttpRequest.Builder wrong = Client.asking(endpoint(), "{ nothing }");
        assertThat(Client.send(wrong.copy().header("Accept", RESPONSE)).statusCode())
                .isEqualTo(400);
        assertThat(Client.send(wrong.copy().header("Accept", "application/json"))
                        .statusCode())
                .isEqualTo(200);
        HttpRequest.Builder partly = Client.asking(endpoint(), "{ reviews(after: \"x\") { nodes { id } } }");
        HttpResponse<String> ran = Client.send(partly.header("Accept", RESPONSE));
        assertThat(ran.statusCode()).isEqualTo(294);
        assertThat(Client.code(ran.body())).isEqualTo("BAD_CURSOR");
    }

    @Test
    void anEventStreamIsOneAnswerAndTheEnd() {
        String events = Client.send(Client.asking(endpoint(), "{ __typename }").header("Accept", "text/event-stream"))
                .body();
        assertThat(events)
                .isEqualTo(
                        ":\n\nevent:next\ndata:{\"data\":{\"__typename\":\"Query\"}}\n\nevent:complete\ndata:{}\n\n");
    }

    @Test
    void everyAnswerTellsItsStatementsAndTheirTime() {
        HttpResponse<String> none = Client.send(Client.asking(endpoint(), "{ __typename }"));
        HttpResponse<String> some =
                Client.send(Client.asking(endpoint(), "{ a: reviews { totalCount } b: people { totalCount } }"));
        assertThat(none.headers().firstValue("Server-Timing").orElse(""))
                .matches("statements;desc=\"0\";dur=0\\.0, total;dur=\\d+\\.\\d");
        assertThat(some.headers().firstValue("Server-Timing").orElse(""))
                .matches("statements;desc=\"2\";dur=\\d+\\.\\d, total;dur=\\d+\\.\\d");
    }

    @Test
    void theVersionsOfTheSchemaAndOfTheDataAreTold() {
        Service service = Service.of(Data.INVENTED, Loading.CARRIED);
        assertThat(service.ask("{ meta { apiVersion dataVersion } }")
                        .at("/meta/dataVersion")
                        .asString())
                .isNotEmpty();
    }

    @Test
    @AtNight
    void aBodyThatDoesNotComeIsNotWaitedForLong() throws Exception {
        try (Server server = Server.with("--throughline.limits.body-time=200ms");
                java.net.Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
                                    .getBytes(StandardCharsets.US_ASCII));
            byte[] head = socket.getInputStream().readNBytes(12);
            assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void variablesAreAnswered() {
        HttpResponse<String> response = Client.send(Client.asking(
                endpoint(),
                Map.of("query", "query($n: Int) { reviews(first: $n) { totalCount } }", "variables", Map.of("n", 1))));
        assertThat(Client.code(response.body())).isEmpty();
    }

    @Test
    void aBodyIsUtf8AndNothingElse() throws Exception {
        String asked = "{\"query\":\"{ __typename }\"}";
        for (Charset other : List.of(
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                Charset.forName("UTF-32BE"),
                Charset.forName("UTF-32LE"))) {
            assertThat(Wire.answer(endpoint(), "", asked.getBytes(other))).startsWith("HTTP/1.1 400");
        }
        byte[] overlong = asked.getBytes(StandardCharsets.ISO_8859_1);
        overlong[asked.indexOf("__")] = (byte) 0xc1;
        overlong[asked.indexOf("__") + 1] = (byte) 0x9f;
        assertThat(Wire.answer(endpoint(), "", overlong))
                .startsWith("HTTP/1.1 400")
                .contains("is not UTF-8");
        assertThat(Wire.answer(endpoint(), "", ("\uFEFF" + asked).getBytes(StandardCharsets.UTF_8)))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip", "identity, gzip", "x"})
    void aCodedBodyIsNotTaken(String coding) {
        HttpResponse<String> answer =
                Client.send(Client.asking(endpoint(), "{ __typename }").header("Content-Encoding", coding));
        assertRefused(answer, 415);
        assertThat(answer.headers().firstValue("Accept-Encoding")).contains("identity");
    }

    @Test
    void oneLongTokenIsRefusedAsSoonAsItIsSeen() {
        for (String document : List.of(
                "{ reviews(first: " + "9".repeat(60_000) + ") { totalCount } }",
                "{ reviews(first: 1." + "9".repeat(60_000) + ") { totalCount } }",
                "{ " + "x".repeat(2_001) + " }",
                "{ node(id: \"" + "x".repeat(2_001) + "\") { id } }")) {
            String answer = Client.send(Client.asking(endpoint(), document)).body();
            assertThat(Client.code(answer)).isEqualTo("DOCUMENT_TOO_LARGE");
            assertThat(answer).contains("2000 characters");
        }
        assertThat(Client.code(Client.send(Client.asking(endpoint(), "{ " + "x".repeat(2_000) + " }"))
                        .body()))
                .isEqualTo("INVALID");
    }

    @Test
    void whereThereIsNothingItIsToldAsEverythingElse() {
        for (String path : List.of("/nowhere", "/graphiql;a=b", "/graphql;a=b", "/actuator;a/health", "/a%0d%0ab")) {
            HttpResponse<String> answer =
                    Client.send(Client.to(endpoint().resolve(path)).header("Accept", "text/html"));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(Client.code(answer.body())).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void whoMayHaveTheWholeMayHaveItsHead() {
        for (String path : List.of("/graphiql", "/graphql/schema", "/graphql/clients/apollo.js")) {
            HttpResponse<String> head =
                    Client.send(Client.to(endpoint().resolve(path)).HEAD());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    @AtNight
    void anAddressOpensOnlySoManyConnections() throws Exception {
        try (Server server = Server.with("--throughline.limits.connections=2");
                Wire one = taken(server)) {
            assertThat(one.isOpen()).isTrue();
            try (Wire two = taken(server);
                    Wire three = new Wire(server.at("/"))) {
                assertThat(two.isOpen()).isTrue();
                String refused = three.all();
                assertThat(refused).startsWith("HTTP/1.1 503").contains("retry-after: 1", "X-Request-Id");
                assertThat(Client.code(refused.substring(refused.indexOf("\r\n\r\n"))))
                        .isEqualTo("TOO_MANY_AT_ONCE");
            }
            Thread.sleep(500);
            try (Wire two = taken(server)) {
                assertThat(two.isOpen()).isTrue();
            }
        }
    }

    private static Wire taken(Server server) throws IOException {
        Wire wire = new Wire(server.at("/"));
        wire.say("GET /graphiql HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(wire.head()).startsWith("HTTP/1.1 200");
        return wire;
    }
}
