package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                "{\"query\":\"{ __typename }\",\"extensions\":1}"
            })
    void aBodyThatIsNoRequestIsRefused(String body) {
        assertRefused(Client.send(body(body).header("Content-Type", "application/json")), 400);
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
    void aBodyThatDoesNotComeIsNotWaitedForLong() throws Exception {
        try (Server server = Server.with("--throughline.limits.body-time=200ms");
                java.net.Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
                                    .getBytes(StandardCharsets.US_ASCII));
            byte[] head = socket.getInputStream().readNBytes(12);
            assertThat(new String(head, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void variablesAreAnswered() {
        HttpResponse<String> response = Client.send(Client.asking(
                endpoint(),
                Map.of("query", "query($n: Int) { reviews(first: $n) { totalCount } }", "variables", Map.of("n", 1))));
        assertThat(Client.code(response.body())).isEmpty();
    }
}
