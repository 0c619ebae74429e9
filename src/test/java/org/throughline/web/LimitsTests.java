package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.log.RequestId;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** Every limit holds in the same way over HTTP, events and sockets. */
class LimitsTests {

    private static URI endpoint() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/graphql");
    }

    /** A document that is too large does not fit into a message of a socket. */
    static Stream<Arguments> cases() {
        return Case.all()
                .flatMap(one -> Stream.of(Transport.values())
                        .filter(transport ->
                                transport != Transport.SOCKET || !one.code().equals("DOCUMENT_TOO_LARGE"))
                        .map(transport -> Arguments.of(one, transport)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatStaysWithinALimitIsAnsweredAndWhatGoesBeyondIsNamed(Case limit, Transport transport) {
        JsonNode within = transport.ask(endpoint(), limit.within());
        JsonNode beyond = transport.ask(endpoint(), limit.beyond());
        assertThat(within.path("errors")).isEmpty();
        assertThat(beyond.has("data")).isFalse();
        assertThat(beyond.path("errors")).hasSize(1);
        assertThat(beyond.at("/errors/0/extensions/code").asString()).isEqualTo(limit.code());
        assertThat(beyond.at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsRefusedIsRefusedBeforeAnyStatement(Case limit, Transport transport) {
        Service service = Service.of(Data.INVENTED, Loading.CARRIED);
        String id = service.noted();
        transport.ask(service.at("/graphql"), limit.beyond(), Map.of(RequestId.HEADER, id));
        assertThat(service.statements(id)).isEmpty();
    }

    @Test
    void aWalkThroughInterfacesIsPlannedOnceAndNotForEachTypeToThePowerOfItsDepth() {
        String walk = "totalCount";
        for (int level = 0; level < 7; level++) {
            walk = "nodes { entity { names(first: 1) { " + walk + " } } }";
        }
        String answer = Client.send(Client.asking(
                        endpoint(),
                        "{ node(id: \"GB-NHS-LMP\") { ... on Entity { names(first: 1) { " + walk + " } } } }"))
                .body();
        assertThat(answer).contains("\"totalCount\":").doesNotContain("errors");
    }

    @ParameterizedTest
    @EnumSource
    void twentyErrorsAreToldAndOfMoreTheLastSaysHowMany(Transport transport) {
        assertThat(transport.ask(endpoint(), unknown(20)).path("errors")).hasSize(20);
        JsonNode many = transport.ask(endpoint(), unknown(23)).path("errors");
        assertThat(many).hasSize(20);
        assertThat(many.at("/18/extensions/code").asString()).isEqualTo("INVALID");
        assertThat(many.at("/19/extensions/code").asString()).isEqualTo("TOO_MANY_ERRORS");
        assertThat(many.at("/19/message").asString()).startsWith("4 further");
    }

    private static Map<String, ?> unknown(int fields) {
        return Map.of(
                "query",
                IntStream.range(0, fields)
                        .mapToObj("unknown%d"::formatted)
                        .collect(Collectors.joining(" ", "{ reviews { ", " } }")));
    }

    @Test
    void aBodyIsCountedBeforeItIsReadAlsoInChunks() {
        String most = body(256 * 1024);
        assertThat(Client.send(post(HttpRequest.BodyPublishers.ofString(most))).statusCode())
                .isEqualTo(200);
        assertThat(Client.send(post(chunked(most))).statusCode()).isEqualTo(200);
        var declared = Client.send(post(HttpRequest.BodyPublishers.ofString(body(256 * 1024 + 1))));
        var counted = Client.send(post(chunked(body(256 * 1024 + 1))));
        assertThat(declared.statusCode()).isEqualTo(413);
        assertThat(Client.code(declared.body())).isEqualTo("BODY_TOO_LARGE");
        assertThat(counted.statusCode()).isEqualTo(413);
        assertThat(Client.code(counted.body())).isEqualTo("BODY_TOO_LARGE");
    }

    private static HttpRequest.Builder post(HttpRequest.BodyPublisher body) {
        return Client.to(endpoint()).header("Content-Type", "application/json").POST(body);
    }

    private static HttpRequest.BodyPublisher chunked(String body) {
        return HttpRequest.BodyPublishers.ofByteArrays(Collections.singleton(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String body(int bytes) {
        String empty = Json.write(Map.of("query", "{ __typename }", "extensions", Map.of("x", "")));
        return Json.write(Map.of(
                "query", "{ __typename }", "extensions", Map.of("x", "x".repeat(bytes - empty.length()))));
    }

    @Test
    void aListAtTheRootCountsAsManyAsThereAre() {
        JsonNode answer = Transport.HTTP.ask(
                endpoint(),
                Map.of(
                        "query",
                        "{ reviews(first: 100) { nodes { initiatives(first: 100) { nodes { reviews(first: 100) { nodes { id } } } } } } }"));
        assertThat(answer.path("errors")).isEmpty();
        assertThat(answer.at("/data/reviews/nodes")).isNotEmpty();
    }

    @Test
    void whatIsTooDearIsToldWithTheDearestFieldAndWhatCouldBeAfforded() {
        JsonNode answer = Transport.HTTP.ask(
                endpoint(),
                Map.of(
                        "query",
                        "{ review(id: \"keeper-review\") { initiatives(first: 100) { nodes { reviews(first: 50) { nodes { initiatives(first: 50) { nodes { id } } } } } } } }"));
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo(
                        "The operation could cost 255,101, counted in nodes; 100,000 at most: 250,000 of that stand at 'review.initiatives.nodes.reviews.nodes.initiatives', so ask for 'first: 18' at 'review.initiatives.nodes.reviews.nodes.initiatives'.");
    }

    @Test
    void evidenceCountsOneForEachEdgeWhateverItsPage() {
        JsonNode answer = Transport.HTTP.ask(
                endpoint(),
                Map.of(
                        "query",
                        "{ reviews(first: 100) { nodes { initiatives(first: 100) { edges { evidence(first: 100) { nodes { id } } } } } } }"));
        assertThat(answer.path("errors")).isEmpty();
    }

    @Test
    void theDescriptionOfTheSchemaMayNestDeeperThanData() {
        String types = "type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } }";
        JsonNode answer = Transport.HTTP.ask(
                endpoint(), Map.of("query", "{ __schema { types { fields { args { " + types + " } } } } }"));
        assertThat(answer.path("errors")).isEmpty();
    }

    @Test
    void theDescriptionOfTheSchemaIsNotWalkedInCircles() {
        JsonNode answer = Transport.HTTP.ask(
                endpoint(),
                Map.of("query", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_MUCH_INTROSPECTION");
    }

    @Test
    void fragmentsThatDoubleAtEachStepAreRefusedAtOnce() {
        String fragments = IntStream.range(0, 40)
                .mapToObj(step -> "fragment F%d on Review { ...F%d ...F%d }".formatted(step, step + 1, step + 1))
                .collect(Collectors.joining(" "));
        JsonNode answer = Transport.HTTP.ask(
                endpoint(),
                Map.of("query", "{ reviews { nodes { ...F0 } } } " + fragments + " fragment F40 on Review { id }"));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_MANY_TOKENS");
    }

    @Test
    void asManyIdsMayBeGivenAsTheSettingAllows() {
        try (Server server = Server.with("--throughline.limits.values=150")) {
            JsonNode answer = Transport.HTTP.ask(server.at("/graphql"), nodes(150));
            assertThat(answer.path("errors")).isEmpty();
            assertThat(answer.at("/data/nodes")).hasSize(150);
            assertThat(Transport.HTTP
                            .ask(server.at("/graphql"), nodes(151))
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("TOO_MANY_VALUES");
        }
    }

    private static Map<String, ?> nodes(int ids) {
        List<String> all =
                IntStream.range(0, ids).mapToObj("nothing-%d"::formatted).toList();
        return Map.of("query", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", "variables", Map.of("ids", all));
    }

    @Test
    void everyFirstIsRuledByTheSettingOfPages() {
        try (Server server = Server.with("--throughline.limits.page=10")) {
            assertThat(Stream.of(
                            "reviews(first: 11) { nodes { id } }",
                            "reviews(first: 1) { groups(by: [KIND], first: 11) { count } }",
                            "timeline(of: [\"keeper-review\"], first: 11) { edges { cursor } }",
                            "paths(from: \"keeper-review\", to: \"bright-lamps\", first: 11) { edges { cursor } }",
                            "search(text: \"lamp\", first: 11) { nodes { id } }",
                            "suggest(prefix: \"lamp\", first: 11) { __typename }"))
                    .allSatisfy(field -> {
                        assertThat(code(server.at("/graphql"), "{ " + field + " }"))
                                .isEqualTo("BAD_PAGE");
                        assertThat(code(server.at("/graphql"), "{ " + field.replace("11", "10") + " }"))
                                .isEmpty();
                    });
        }
    }

    @Test
    void everyLimitIsASetting() {
        try (Server server = Server.with(
                "--throughline.limits.document=100B",
                "--throughline.limits.depth=3",
                "--throughline.limits.cost=50",
                "--throughline.limits.page=10",
                "--throughline.limits.errors=2")) {
            URI endpoint = server.at("/graphql");
            assertThat(code(endpoint, "#" + "x".repeat(100) + "\n{ __typename }"))
                    .isEqualTo("DOCUMENT_TOO_LARGE");
            assertThat(code(endpoint, "{ reviews { nodes { published { text } } } }"))
                    .isEqualTo("TOO_DEEP");
            assertThat(code(
                            endpoint,
                            "{ a: reviews { nodes { id } } b: reviews { nodes { id } } c: reviews { nodes { id } } }"))
                    .isEqualTo("BAD_PAGE");
            assertThat(code(endpoint, "{ reviews(first: 11) { nodes { id } } }"))
                    .isEqualTo("BAD_PAGE");
        }
    }

    private static String code(URI endpoint, String document) {
        return Transport.HTTP
                .ask(endpoint, Map.of("query", document))
                .at("/errors/0/extensions/code")
                .asString();
    }
}
