package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.graph.Graph;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.ReadsOutput;
import org.throughline.running.Service;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What goes wrong is told with a stable code, and nothing of what is within ever gets out. */
@ReadsOutput
class FaultsTests {

    private static final String ASKED = "{ reviews { totalCount } a: reviews { nodes { id } } }";

    private static URI endpoint() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/graphql");
    }

    /** Replaces what the database answers. */
    private record Broken(Graph broken) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals("driverGraph") ? broken : bean;
        }
    }

    /** Sends another statement than the one that was asked for. */
    private record Instead(String text) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            Graph instead = (what, _, _) -> ((Graph) bean).read(what, text, Map.of());
            return name.equals("driverGraph") ? instead : bean;
        }
    }

    /** Unless it is sent as one must be, it is not looked at any further. */
    @Test
    void aMistakeInAMutationIsToldWhereOneMayBeSent() {
        for (Transport transport : Transport.values()) {
            JsonNode error = transport
                    .ask(endpoint(), Map.of("query", "mutation { nothing }"))
                    .at("/errors/0");
            assertThat(error.at("/extensions/code").asString())
                    .as("%s", transport)
                    .isEqualTo(transport == Transport.HTTP ? "INVALID" : "NOT_BY_THIS_METHOD");
            assertThat(error.at("/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
            assertThat(error.path("message").asString()).endsWith(".").hasSizeLessThan(320);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ reviews {                                                  | SYNTAX",
                "{ nothing }                                                  | INVALID",
                "subscription { nothing }                                     | INVALID",
                "{ reviews(orderBy: [{ field: SIZE }]) { totalCount } }       | INVALID",
                "{ initiative(id: \"i\") { reviews(validAt: \"2023-02-29\") { totalCount } } } | INVALID",
                "{ awards(filter: { amount: { currency: \"GBP\", gte: \"ten\" } }) { totalCount } } | INVALID",
                "{ awards(filter: { amount: { currency: \"GBP\", gte: \"1e400000000\" } }) { totalCount } } | INVALID",
                "{ awards(filter: { amount: { currency: \"GBP\", gte: \"1e-400000000\" } }) { totalCount } } | INVALID",
                "query A { __typename } query B { __typename }                | UNKNOWN_OPERATION",
                "query($id: ID!) { review(id: $id) { id } }                   | BAD_VARIABLE",
                "{ reviews(first: 1, last: 1) { totalCount } }                | BAD_PAGE",
                "{ reviews(first: 0) { totalCount } }                         | BAD_PAGE",
                "{ reviews(orderBy: [{ field: NAME } { field: TOPICS } { field: PLACES } { field: FIGURES } { field: GAPS } { field: NAMES } { field: LEADS }]) { nodes { id } } } | BAD_ARGUMENT",
                "{ reviews(after: \"x\") { totalCount nodes { id } } }        | BAD_CURSOR"
            })
    void everyMistakeHasItsCode(String document, String code) {
        for (Transport transport : Transport.values()) {
            JsonNode error =
                    transport.ask(endpoint(), Map.of("query", document)).at("/errors/0");
            assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
            assertThat(error.at("/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
            assertThat(error.path("message").asString()).endsWith(".").hasSizeLessThan(320);
            assertThat(error.at("/locations/0/line").asInt()).as(document).isEqualTo(1);
        }
    }

    @Test
    void neitherNamesNorValuesAreEchoedAtLength() {
        String name = "x".repeat(60_000);
        String value = "a secret ' with value ' is not a valid ' thing";
        for (Map<String, ?> body : List.<Map<String, ?>>of(
                Map.of("query", "{ " + name + " }"),
                Map.of("query", "{ __typename }", "operationName", name),
                Map.of("query", "{ reviews(first: \"" + value + name + "\") { totalCount } }"),
                Map.of(
                        "query",
                        "query($d: Date, $n: Int) { reviews(first: $n) { nodes { initiatives(validAt: $d) { totalCount } } } }",
                        "variables",
                        Map.of("d", value + name)),
                Map.of(
                        "query",
                        "query($o: [ReviewOrder!]) { reviews(orderBy: $o) { totalCount } }",
                        "variables",
                        Map.of("o", List.of(Map.of("field", value)))))) {
            String answer = Client.send(Client.asking(endpoint(), body)).body();
            assertThat(answer).hasSizeLessThan(600).doesNotContain("secret");
        }
    }

    @Test
    void aSecretInAnExceptionIsToldToTheLogAloneOnceAndInOneLine(CapturedOutput log) {
        String secret = "swordfish\r\n2026-01-01 ERROR forged \u001b[31m red \u2028 line %n";
        Graph broken = (_, _, _) -> Mono.error(new IllegalStateException(secret));
        try (Server server = Server.with(new Broken(broken))) {
            String answer =
                    Client.send(Client.asking(server.at("/graphql"), ASKED)).body();
            assertThat(Client.code(answer)).isEqualTo("INTERNAL_ERROR");
            assertThat(answer).doesNotContain("swordfish", "IllegalState", "org.throughline");
            Matcher incident = Pattern.compile("incident ([0-9a-f-]{36})").matcher(answer);
            assertThat(incident.find()).isTrue();
            List<String> lines = log.getAll()
                    .lines()
                    .filter(line -> line.contains(incident.group(1)))
                    .toList();
            assertThat(lines).hasSize(1);
            assertThat(lines.getFirst()).contains("swordfish\\u{d}\\u{a}2026", "\\u{1b}[31m", "\\u{2028}", "%n");
            assertThat(log.getAll().lines()).noneMatch(line -> line.startsWith("2026-01-01 ERROR forged"));
        }
    }

    /** Asked again where another context, which sets up logging as it starts, lost the line. */
    @Test
    void whatTheDatabaseSaysStaysWithin(CapturedOutput log) {
        try (Server server = Server.with(new Instead("MATCH (secret:Hidden RETURN secret"))) {
            for (int tries = 0; tries < 5 && !log.toString().contains("Invalid input"); tries++) {
                String answer =
                        Client.send(Client.asking(server.at("/graphql"), ASKED)).body();
                assertThat(Client.code(answer)).isEqualTo("INTERNAL_ERROR");
                assertThat(answer).doesNotContain("Neo", "secret", "Hidden", "Invalid input");
            }
            assertThat(log).contains("Invalid input");
        }
    }
}
