package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedExceptionUtils;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import org.throughline.start.StartRefused;
import tools.jackson.databind.JsonNode;

/** Documents of a manifest are found by their ids on every way in, and by their names at addresses of their own. */
class RegisteredDocumentsTests {

    private static final String COUNTED = """
            query Counted($first: Int = 2, $ids: [ID!] = ["coast-plan", "keeper-review"], $name: String = "", $filter: ReviewFilter = {}) {
              reviews(first: $first, filter: { and: [{ id: { in: $ids } }, { name: { contains: $name } }, $filter] }) {
                nodes { id name }
              }
            }
            """;
    private static final String PEOPLE = "query People { people { totalCount } }";

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        Path relay = write(
                "relay.json",
                Map.of(
                        "a1",
                        "query Reviews { reviews(first: 50) { nodes { id name } } }",
                        "wide",
                        "{ %s }"
                                .formatted(IntStream.range(0, 21)
                                        .mapToObj("f%d: __typename "::formatted)
                                        .collect(Collectors.joining())),
                        "dear",
                        "{ people(first: 100) { nodes { appointments(first: 100) { nodes { appointments(first: 100) { nodes { appointments(first: 100) { nodes { id } } } } } } } } }"));
        Path apollo = write(
                "apollo.json",
                Map.of("format", "apollo-persisted-query-manifest", "version", 1, "operations", new Object[] {
                    Map.of("id", "b2", "name", "People", "type", "query", "body", PEOPLE)
                }));
        server = Server.with(
                "--throughline.documents.registered=file:" + relay + ",file:" + apollo,
                "--throughline.documents.registered-only=true");
    }

    private static Path write(String name, Object content) throws IOException {
        return Files.writeString(folder.resolve(name), Json.write(content));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static HttpResponse<String> ask(String file) {
        return Client.send(Client.to(server.at("/ask/" + file)));
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void oneIsFoundByItsIdAndNothingElseIsAnswered(Transport way) {
        URI endpoint = server.at("/graphql");
        JsonNode people = way.ask(endpoint, Map.of("documentId", "b2"));
        assertThat(people.at("/data/people/totalCount").isNumber()).isTrue();
        assertThat(way.ask(endpoint, Map.of("doc_id", "b2"))).isEqualTo(people);
        assertThat(way.ask(endpoint, Map.of("query", PEOPLE))).isEqualTo(people);
        assertThat(way.ask(
                        endpoint,
                        Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "b2")))))
                .isEqualTo(people);
        assertThat(way.ask(endpoint, Map.of("query", "{ people { totalCount } }"))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NOT_REGISTERED");
        assertThat(way.ask(endpoint, Map.of("documentId", "b3"))
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "Reviews.json, application/json",
        "Reviews.csv, text/csv;charset=UTF-8",
        "a1.tsv, text/tab-separated-values;charset=UTF-8",
        "Reviews.jsonl, application/jsonl"
    })
    void oneIsAnsweredAtAnAddressOfItsOwn(String file, String type) {
        HttpResponse<String> answer = ask(file);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.body()).contains("name");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(Client.send(Client.to(server.at("/ask/" + file)).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void oneThatIsBeyondALimitIsRefusedAsAnyOther(Transport way) {
        for (int time = 0; time < 2; time++) {
            assertThat(way.ask(server.at("/graphql"), Map.of("documentId", "wide"))
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("TOO_MANY_ROOT_FIELDS");
            assertThat(way.ask(server.at("/graphql"), Map.of("documentId", "dear"))
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("TOO_DEAR");
        }
    }

    /** Its lists are thought to be as long as it asks for, not as long as they are today. */
    @Test
    void oneCostsTheSameEachDay() {
        Map<String, ?> asking = Map.of("documentId", "a1", "extensions", Map.of("cost", true));
        for (int time = 0; time < 2; time++) {
            assertThat(Transport.HTTP
                            .ask(server.at("/graphql"), asking)
                            .at("/extensions/cost/requestedQueryCost")
                            .asInt())
                    .isEqualTo(50);
        }
    }

    @Test
    void theExamplesHaveAddressesToo() {
        assertThat(ask("ReviewToInitiative.json").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review.json", "Reviews.pdf", "Reviews", ".csv", "Reviews.csv/more", "%2e%2e%2fa.json"})
    void anAddressThatNamesNoneIsNotFound(String file) {
        assertThat(ask(file).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reviews.csv?first=1", "Reviews.csv?byte-order-mark=maybe"})
    void whatItDoesNotTakeIsRefused(String file) {
        assertThat(ask(file).statusCode()).isBetween(400, 406);
    }

    @Test
    void variablesAreParametersOfTheAddress(@TempDir Path other) throws IOException {
        Path manifest = Files.writeString(other.resolve("m.json"), Json.write(Map.of("c3", COUNTED)));
        try (Server variables = Server.with("--throughline.documents.registered=file:" + manifest)) {
            assertThat(rows(variables, "")).isEqualTo(2);
            assertThat(rows(variables, "?first=1")).isEqualTo(1);
            assertThat(rows(variables, "?ids=coast-plan&ids=none")).isEqualTo(1);
            assertThat(rows(variables, "?ids=%5B%22coast-plan%22%5D")).isEqualTo(1);
            assertThat(rows(variables, "?name=no%20such%20name")).isZero();
            assertThat(rows(variables, "?filter=%7B%22id%22%3A%7B%22eq%22%3A%22none%22%7D%7D"))
                    .isZero();
            for (String wrong :
                    new String[] {"?first=one", "?firts=1", "?first=1&first=2", "?filter=%7B%22no%22%3A1%7D"}) {
                HttpResponse<String> refused = Client.send(Client.to(variables.at("/ask/Counted.json" + wrong)));
                assertThat(refused.statusCode()).as(wrong).isEqualTo(400);
                assertThat(Client.code(refused.body())).as(wrong).isEqualTo("BAD_VARIABLE");
            }
        }
    }

    private static int rows(Server variables, String asked) {
        HttpResponse<String> answer = Client.send(Client.to(variables.at("/ask/Counted.json" + asked)));
        assertThat(Client.code(answer.body())).as(answer.body()).isEmpty();
        return Json.read(answer.body()).at("/data/reviews/nodes").size();
    }

    @ParameterizedTest
    @AtNight
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"x\":\"{ nothing }\"}|line 1, column 3: Query has no field 'nothing'",
                "{\"x\":\"{ \"}|cannot be registered",
                "{\"x\":1}|is no manifest of documents",
                "[]|is no manifest of documents",
                "no|is not JSON"
            })
    void aManifestThatDoesNotFitStopsTheStart(String content, String reason, @TempDir Path other) throws IOException {
        Path manifest = Files.writeString(other.resolve("m.json"), content);
        assertThatThrownBy(() -> Server.with("--throughline.documents.registered=file:" + manifest))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .isInstanceOf(StartRefused.class)
                .asString()
                .contains(reason);
    }
}
