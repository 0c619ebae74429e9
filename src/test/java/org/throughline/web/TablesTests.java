package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import org.throughline.log.RequestId;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Spreadsheet;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The same document as a table: the columns that it selects, a row for each item of its innermost list. */
class TablesTests {

    private static final String TWO_LEVELS =
            "query Reviews { reviews { totalCount nodes { name initiatives(first: 2) { edges { how node { name } } } kind } } }";

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    private static HttpRequest.Builder asking(URI endpoint, String accept, Map<String, ?> body) {
        return Client.asking(endpoint, body).header("Accept", accept);
    }

    private static HttpResponse<String> ask(String accept, Map<String, ?> body) {
        return Client.send(asking(SERVICE.at("/graphql"), accept, body));
    }

    private static HttpResponse<String> ask(String accept, String document) {
        return ask(accept, Map.of("query", document));
    }

    private static List<String> lines(String document) {
        HttpResponse<String> response = ask("text/csv", document);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().lines().toList();
    }

    @Test
    void everyItemOfTheInnermostListIsARowThatRepeatsWhatStandsAboveIt() {
        assertThat(lines(TWO_LEVELS))
                .containsExactly(
                        "reviews.totalCount,reviews.nodes.name,reviews.nodes.initiatives.edges.how,reviews.nodes.initiatives.edges.node.name,reviews.nodes.kind",
                        "2,Keeper Review,RESPONDS_TO,Bright Lamps,INDEPENDENT_REVIEW",
                        "2,Keeper Review,BUILDS_ON,Foghorn Tool,INDEPENDENT_REVIEW",
                        "2,Plan for the Coast,RESPONDS_TO,Bright Lamps,PLAN",
                        "2,Plan for the Coast,FOLLOWS,Foghorn Tool,PLAN");
    }

    @Test
    void anItemWhoseListIsEmptyHasARowOfItsOwn() {
        assertThat(
                        lines(
                                "{ reviews { nodes { id recommendations(filter: { id: { eq: \"renew-lenses\" } }) { nodes { text addressee } } } } }"))
                .containsExactly(
                        "reviews.nodes.id,reviews.nodes.recommendations.nodes.text,reviews.nodes.recommendations.nodes.addressee",
                        "keeper-review,Renew the lenses.,",
                        "coast-plan,,");
    }

    @Test
    void aTableThatIsNotWholeNamesItsListsAndWhereThereIsMore() {
        String middle = Json.read(ask("application/json", "{ people(first: 1) { pageInfo { endCursor } } }")
                        .body())
                .at("/data/people/pageInfo/endCursor")
                .stringValue();
        assertThat(incomplete("{ reviews { nodes { id } } }")).isEmpty();
        assertThat(incomplete("{ people(first: 1) { nodes { id } } }")).contains("\"people.nodes\";after");
        assertThat(incomplete("{ some: people(first: 1, after: \"" + middle + "\") { edges { ...Ends } } } "
                        + "fragment Ends on PersonEdge { node { id } }"))
                .contains("\"some.edges\";before;after");
        assertThat(incomplete("{ reviews { nodes { initiatives(first: 1) { nodes { id } } } } }"))
                .contains("\"reviews.nodes.initiatives.nodes\";after");
        assertThat(incomplete("{ lineage(of: \"bright-lamps\", first: 1) { steps { number } } }"))
                .contains("\"lineage.steps\";cut");
        assertThat(incomplete("{ awards(first: 2) { groups(by: [KIND], first: 20) { count } } }"))
                .as("groups of a whole list, a page of which is answered")
                .isEmpty();
        assertThat(incomplete("{ awards(first: 2) { totals { stage text } } }")).isEmpty();
        assertThat(incomplete("{ awards(first: 2) { kept: nodes { id } } }")).contains("\"awards.kept\";after");
        assertThat(incomplete("{ awards { groups(by: [KIND], first: 1) { count } } }"))
                .contains("\"awards.groups\";perhaps");
    }

    private static Optional<String> incomplete(String document) {
        HttpResponse<String> table = ask("text/csv", document);
        assertThat(table.statusCode()).as(table.body()).isEqualTo(200);
        assertThat(table.body()).doesNotContain("__");
        return table.headers().firstValue("Incomplete-Lists");
    }

    @Test
    void onRequestALastLineSaysSoAndAByteOrderMarkComesFirst() {
        String document = "{ people(first: 1) { nodes { id } } }";
        assertThat(ask("text/csv; last-line=true; byte-order-mark=true", document)
                        .body())
                .startsWith("\uFEFFpeople.nodes.id\r\n")
                .endsWith("There is more of people.nodes after.\r\n");
        assertThat(ask("text/tab-separated-values; last-line=true", document).body())
                .endsWith("\nThere is more of people.nodes after.\n");
        assertThat(ask("application/jsonl; last-line=true", document).body())
                .endsWith("{\"incomplete\":\"There is more of people.nodes after.\"}\n");
        assertThat(ask("text/csv; last-line=true", "{ reviews { nodes { id } } }")
                        .body())
                .doesNotContain("There is more");
        assertThat(ask("text/csv; last-line=yes", document).statusCode()).isEqualTo(406);
    }

    @Test
    void aGroupIsOneRowOfItsKeysItsCountAndItsSums() {
        assertThat(lines(
                                "{ awards { groups(by: [KIND, STAGE]) { keys { value } count sums { currency minimum maximum } } } }")
                        .getFirst())
                .isEqualTo(
                        "awards.groups.keys.KIND.value,awards.groups.keys.STAGE.value,awards.groups.count,awards.groups.sums.currency,awards.groups.sums.minimum,awards.groups.sums.maximum");
        HttpResponse<String> inside = ask(
                "text/csv",
                "{ awards { groups(by: [KIND]) { keys { node { ... on Person { appointments { nodes { id } } } } } } } }");
        assertThat(inside.statusCode()).isEqualTo(400);
        assertThat(inside.body()).contains("NO_TABLE", "awards.groups.keys.KIND.node.appointments.nodes");
    }

    @Test
    void anEmptyAnswerHasItsColumns() {
        assertThat(lines("{ reviews(filter: { id: { eq: \"nobody\" } }) { nodes { id name } } }"))
                .containsExactly("reviews.nodes.id,reviews.nodes.name");
        assertThat(lines("{ reviews(filter: { id: { eq: \"nobody\" } }) { totalCount nodes { id } } }"))
                .containsExactly("reviews.totalCount,reviews.nodes.id", "0,");
        assertThat(lines("{ review(id: \"nobody\") { name initiatives { nodes { name } } } }"))
                .containsExactly("review.name,review.initiatives.nodes.name", ",");
    }

    @Test
    void aNullInItsPlaceIsARow() {
        assertThat(lines("{ nodes(ids: [\"bright-lamps\", \"nobody\"]) { id ... on Initiative { status } } }"))
                .containsExactly("nodes.id,nodes.status", "bright-lamps,LAUNCHED", ",");
    }

    @Test
    void anAnswerWithoutListsIsOneRow() {
        assertThat(lines("{ review(id: \"keeper-review\") { published { text } name } __typename }"))
                .containsExactly("review.published.text,review.name,__typename", "September 2017,Keeper Review,Query");
    }

    @Test
    void listsOfScalarsAreOneCell() {
        String document =
                "{ initiative(id: \"bright-lamps\") { participants(filter: { id: { eq: \"charity-bright\" } }) { edges { attested } } } }";
        assertThat(lines(document))
                .containsExactly("initiative.participants.edges.attested", "2018-03-04 | 2018-03-05");
        assertThat(Json.read(ask("application/jsonl", document).body())
                        .path("initiative.participants.edges.attested")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void theColumnsAreThoseThatTheVariablesLeaveIn() {
        String document =
                "query ($with: Boolean!) { n: reviews(first: 1) { nodes { name @skip(if: $with) ...Kind @include(if: $with) } } } fragment Kind on Review { sort: kind }";
        assertThat(ask("text/csv", Map.of("query", document, "variables", Map.of("with", true)))
                        .body())
                .startsWith("n.nodes.sort\r\n");
        assertThat(ask("text/csv", Map.of("query", document, "variables", Map.of("with", false)))
                        .body())
                .startsWith("n.nodes.name\r\n");
    }

    @Test
    void anInterfaceHasTheColumnsOfAllItsTypes() {
        assertThat(lines(
                                "{ nodes(ids: [\"ada-keeper\", \"lamp-grant\"]) { ... on Award { purpose } __typename ... on Person { name honorificPrefix } ... on Review { name } } }")
                        .getFirst())
                .isEqualTo("nodes.purpose,nodes.__typename,nodes.name,nodes.honorificPrefix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ reviews { nodes { id } } people { nodes { id } } }",
                "{ reviews { nodes { id } edges { cursor } } }",
                "{ reviews { nodes { initiatives { nodes { id } } recommendations { nodes { id } } } } }",
                "{ reviews { nodes { initiatives { nodes { id } } ...More } } } fragment More on Review { a: initiatives { nodes { id } } }",
                "{ reviews { nodes { initiatives { nodes { id } } } } review(id: \"keeper-review\") { responses { nodes { id } } } }",
                "{ nodes(ids: []) { ... on Person { appointments { nodes { id } } } ... on Review { initiatives { nodes { id } } } } }",
                "{ reviews @skip(if: true) { nodes { id } } }",
                "{ reviews { nodes { id @include(if: false) } } }"
            })
    void whatIsNoTableIsRefusedBeforeItRuns(String document) {
        for (String form : List.of("text/csv", "text/tab-separated-values", "application/jsonl")) {
            String id = SERVICE.noted();
            HttpResponse<String> response = Client.send(asking(SERVICE.at("/graphql"), form, Map.of("query", document))
                    .header(RequestId.HEADER, id));
            assertRefused(response, "NO_TABLE");
            assertThat(response.headers().firstValue("Server-Timing").orElse(""))
                    .startsWith("statements;desc=\"0\"");
            assertThat(SERVICE.statements(id)).isEmpty();
        }
    }

    @Test
    void theRefusalSaysHowToSplitTheDocument() {
        assertThat(Json.read(ask(
                                        "text/csv",
                                        "{ reviews { nodes { initiatives { nodes { id } } recommendations { edges { cursor } } } } }")
                                .body())
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo(
                        "A table has one list at each level, but 'reviews.nodes.initiatives.nodes' and 'reviews.nodes.recommendations.edges' stand side by side: send one document for each of the two, with the other left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/jsonl", WorkbooksTests.XLSX})
    void whatIsToldByEventsIsNoTable(String form) {
        for (String document :
                List.of("subscription { changes { number } }", "subscription { changes(after: 0) { number } }")) {
            HttpResponse<String> response = ask(form, document);
            assertThat(response.statusCode()).as(document).isEqualTo(406);
            assertThat(response.body()).as(document).contains("A subscription is answered by events");
        }
    }

    @Test
    void theRefusalNamesItsPlace() {
        JsonNode inside = Json.read(ask("text/csv", "{ a: reviews { b: nodes { id } edges { cursor } } }")
                        .body())
                .at("/errors/0");
        assertThat(inside.path("path").valueStream().map(JsonNode::asString)).containsExactly("a", "edges");
        assertThat(inside.at("/locations/0/column").asInt()).isEqualTo(32);
        JsonNode nothing = Json.read(ask("text/csv", "{ reviews @skip(if: true) { nodes { id } } }")
                        .body())
                .at("/errors/0");
        assertThat(nothing.at("/locations/0/column").asInt()).isEqualTo(1);
        assertThat(nothing.has("path")).isFalse();
    }

    private static void assertRefused(HttpResponse<String> response, String code) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(Json.read(response.body()).propertyNames()).containsExactly("errors");
        assertThat(Client.code(response.body())).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv                                            | text/csv;charset=UTF-8",
                "text/csv;q=0.5, text/tab-separated-values           | text/tab-separated-values;charset=UTF-8",
                "application/jsonl, */*;q=0.1                        | application/jsonl",
                "text/plain, text/csv;q=0.1                          | text/csv;charset=UTF-8",
                "text/csv;q=0, application/json                      | application/json",
                "*/*                                                 | application/json",
                "application/*                                       | application/json",
                "text/csv;charset=utf-16                             | text/csv;charset=UTF-8"
            })
    void theFormIsTheOneThatTheClientLikesBest(String accept, String type) {
        HttpResponse<String> response = ask(accept, "{ __typename }");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void theThreeFormsSayTheSame() {
        String document =
                "query A1 { awards(filter: { id: { eq: \"lamp-grant\" } }) { nodes { id recipientCount shared duration until { text } } } }";
        HttpResponse<String> csv = ask("text/csv", document);
        assertThat(csv.body().lines().skip(1)).containsExactly("lamp-grant,12,false,P3Y,March 2021");
        assertThat(csv.body()).endsWith("\r\n");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"throughline-A1.csv\"");
        assertThat(csv.headers().firstValue("Server-Timing").orElse("")).startsWith("statements;desc=\"1\"");
        HttpResponse<String> tsv = ask("text/tab-separated-values", document);
        assertThat(tsv.body()).isEqualTo(csv.body().replace(',', '\t').replace("\r\n", "\n"));
        HttpResponse<String> lines = ask("application/jsonl", document.replace("A1", ""));
        assertThat(lines.body())
                .isEqualTo(
                        "{\"awards.nodes.id\":\"lamp-grant\",\"awards.nodes.recipientCount\":12,\"awards.nodes.shared\":false,\"awards.nodes.duration\":\"P3Y\",\"awards.nodes.until.text\":\"March 2021\"}\n");
        assertThat(lines.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"throughline.jsonl\"");
    }

    @Test
    void theNameOfTheFileIsBounded() {
        assertThat(ask("text/csv", "query " + "a".repeat(1_000) + " { __typename }")
                        .headers()
                        .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"throughline-" + "a".repeat(64) + ".csv\"");
    }

    static Stream<Case> limits() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void theLimitsAreThoseOfEveryOtherForm(Case limit) {
        assertRefused(ask("text/csv", limit.beyond()), limit.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ reviews {                              | SYNTAX",
                "{ nothing }                              | INVALID",
                "query($id: ID!) { review(id: $id) { id } } | BAD_VARIABLE",
                "{ reviews(after: \"x\") { nodes { id } } } | BAD_CURSOR",
                "{ a: review(id: \"keeper-review\") { name } reviews(after: \"x\") { nodes { id } } } | BAD_CURSOR"
            })
    void anAnswerThatIsNotWholeIsNoTable(String document, String code) {
        assertRefused(ask("text/csv", document), code);
        assertRefused(ask("application/jsonl", document), code);
    }

    @Test
    @AtNight
    void aDatabaseThatCannotAnswerIsNoEmptyTable() {
        Graph down = (_, _, _) -> Mono.error(() -> new Fault(Code.UNAVAILABLE, "Not now."));
        try (Server server = Server.with(new Instead(_ -> down))) {
            assertRefused(
                    Client.send(asking(
                            server.at("/graphql"), "text/csv", Map.of("query", "{ reviews { nodes { name } } }"))),
                    "UNAVAILABLE");
        }
    }

    @Test
    void tablesAreToBeHadByGetToo() {
        HttpResponse<String> response = Client.send(Client.to(SERVICE.at("/graphql?query=%7B__typename%7D"))
                .header("Accept", "text/csv")
                .GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("__typename\r\nQuery\r\n");
    }

    @Test
    @AtNight
    void hostileTextIsTextInEveryForm() {
        String hostile = "=HYPERLINK(\"http://x.example\",\"a\tb\")\r\n@SUM";
        try (Server server = Server.with(new Instead(graph -> (name, text, parameters) -> graph.read(
                        name, text, parameters)
                .map(found -> new Findings(found.statement(), found.columns(), replaced(found.rows(), hostile)))))) {
            Map<String, String> body = Map.of("query", "{ review(id: \"coast-plan\") { name } }");
            URI endpoint = server.at("/graphql");
            assertThat(Client.send(asking(endpoint, "text/csv", body)).body())
                    .isEqualTo("review.name\r\n\"'=HYPERLINK(\"\"http://x.example\"\",\"\"a\tb\"\")\r\n@SUM\"\r\n");
            assertThat(Client.send(asking(endpoint, "text/tab-separated-values", body))
                            .body())
                    .isEqualTo("review.name\n'=HYPERLINK(\"http://x.example\",\"a\\tb\")\\r\\n@SUM\n");
            assertThat(Json.read(Client.send(asking(endpoint, "application/jsonl", body))
                                    .body())
                            .path("review.name")
                            .asString())
                    .isEqualTo(hostile);
            assertThat(Spreadsheet.read(Client.send(
                                            asking(endpoint, WorkbooksTests.XLSX, body),
                                            HttpResponse.BodyHandlers.ofByteArray())
                                    .body())
                            .rows("answer"))
                    .containsExactly(List.of("review.name"), List.of(hostile));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T replaced(T value, String hostile) {
        return (T)
                switch (value) {
                    case List<?> list ->
                        list.stream().map(item -> replaced(item, hostile)).toList();
                    case String name when name.equals("Plan for the Coast") -> hostile;
                    default -> value;
                };
    }

    /** Stands between the service and its database. */
    private record Instead(UnaryOperator<Graph> change) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals("driverGraph") ? change.apply((Graph) bean) : bean;
        }
    }
}
