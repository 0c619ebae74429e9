package org.throughline.reading.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.Relationship;
import org.throughline.running.Answer;
import org.throughline.running.Begun;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** What the words of sources find, what they do not, and that their pages are one list. */
@Order(Begun.LAST)
class SaidTests {

    private static final Service SERVICE = Service.of(Data.SHIPPED, Loading.CARRIED);
    private static final String SAID =
            "query($text: String!, $kinds: [SaidKind!], $first: Int! = 100, $after: String) { search(text: $text) {"
                    + " said(kinds: $kinds, first: $first, after: $after) { totalCount facets { kind count }"
                    + " pageInfo { hasNextPage hasPreviousPage endCursor }"
                    + " edges { cursor kind text words node { id } link { id } about { id } evidence { nodes { id } } } } } }";

    @ParameterizedTest
    @CsvSource({
        "jobs, FIGURE",
        "a job, FIGURE",
        "'8,000 jobs', FIGURE",
        "8000 JOBS, FIGURE",
        "chief clinical information officers, RECOMMENDATION",
        "\"chief clinical information officer\", RECOMMENDATION",
        "health secretary, QUOTATION",
        "Programme directors, POST",
        "hôst universities of the academy, GAP",
        "digital aspirants wave of trusts to join, SOURCE",
        "workplace training, STATEMENT",
        "audit solution, AWARD"
    })
    void aWordIsFoundInAnyForm(String text, SaidKind kind) {
        assertThat(kinds(text)).contains(kind.name());
    }

    @Test
    void wordsInQuotationMarksStandTogether() {
        assertThat(ids("\"information clinical\"")).isEmpty();
        assertThat(ids("information clinical")).isNotEmpty();
        assertThat(ids("“chief clinical” officer")).isNotEmpty().isSubsetOf(ids("officer chief clinical"));
    }

    @Test
    void allTheWordsAreThere() {
        assertThat(ids("jobs xylophone")).isEmpty();
        assertThat(ids("jobs")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the of and", "\"of the\"", "\" a", "no to"})
    void wordsOfNoMeaningFindNothing(String text) {
        JsonNode said = said(Map.of("text", text));
        assertThat(said.path("edges")).isEmpty();
        assertThat(said.path("totalCount").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:* jobs",
                "text:jobs",
                "jobs~",
                "j?bs*",
                "\"jobs",
                "\"\" jobs",
                "(jobs",
                "[a TO z]",
                "/jo.*/",
                "jobs AND",
                "NOT jobs",
                "+jobs -trust",
                "jobs^9999999999",
                "jobs\\",
                "\"jobs\\\"",
                "a && b || !c",
                "jobs\0trust",
                "\uD800 jobs",
                "' OR 1=1 RETURN n //",
                "“jobs„ “”",
                "漢字 かな"
            })
    void nothingThatIsTypedIsSyntax(String text) {
        Answer answer = SERVICE.ask(SAID, Map.of("text", text));
        assertThat(answer.json().path("errors").isMissingNode())
                .as(answer.body())
                .isTrue();
    }

    @Test
    void whatIsFoundTellsTheWordsAndWhereThatIsWritten() {
        JsonNode said = said(Map.of("text", "jobs"));
        assertThat(said.path("edges")).isNotEmpty().allSatisfy(edge -> {
            assertThat(edge.path("words"))
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(edge.path("text").asString()).contains(word.asString()));
            assertThat(edge.path("evidence").path("nodes")).isNotEmpty();
            assertThat(edge.path("node").isNull())
                    .isNotEqualTo(edge.path("link").isNull());
        });
    }

    @Test
    void kindsAreCountedAndChosen() {
        JsonNode all = said(Map.of("text", "digital"));
        assertThat(all.path("facets")).hasSizeGreaterThan(4);
        long total = 0;
        for (JsonNode facet : all.path("facets")) {
            Map<String, Object> one = Map.of(
                    "text", "digital", "kinds", List.of(facet.path("kind").asString()));
            JsonNode chosen = said(one);
            assertThat(chosen.path("totalCount").asLong())
                    .isEqualTo(facet.path("count").asLong());
            assertThat(chosen.path("facets")).isEqualTo(all.path("facets"));
            assertThat(chosen.path("edges"))
                    .allSatisfy(edge -> assertThat(edge.path("kind")).isEqualTo(facet.path("kind")));
            total += facet.path("count").asLong();
        }
        assertThat(all.path("totalCount").asLong()).isEqualTo(total);
        assertThat(said(Map.of("text", "digital", "kinds", List.of())).path("edges"))
                .isEmpty();
    }

    @Test
    void pagesAreOneList() {
        List<String> paged = new ArrayList<>();
        Map<String, Object> asked = Map.of("text", "digital", "first", 7);
        JsonNode page = said(asked);
        while (true) {
            page.path("edges").forEach(edge -> paged.add(id(edge)));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                break;
            }
            page = said(Map.of(
                    "text",
                    "digital",
                    "first",
                    7,
                    "after",
                    page.path("pageInfo").path("endCursor").asString()));
            assertThat(page.path("pageInfo").path("hasPreviousPage").asBoolean())
                    .isTrue();
        }
        assertThat(paged)
                .doesNotHaveDuplicates()
                .hasSize(said(asked).path("totalCount").asInt());
        assertThat(paged).startsWith(ids("digital").toArray(String[]::new));
    }

    @Test
    void aCursorOfOtherWordsIsRefused() {
        String cursor = said(Map.of("text", "jobs"))
                .path("edges")
                .path(0)
                .path("cursor")
                .asString();
        Answer answer = SERVICE.ask(SAID, Map.of("text", "trusts", "after", cursor));
        assertThat(answer.body()).contains("BAD_CURSOR");
    }

    @Test
    void theSearchNarrowsWhatItIsAbout() {
        String narrowed = "{ search(text: \"digital\", kinds: [PERSON]) { said(kinds: [STATEMENT, QUOTATION, POST],"
                + " first: 100) { totalCount edges { about {"
                + " __typename } } } } }";
        JsonNode said = SERVICE.ask(narrowed).at("/search/said");
        assertThat(said.path("totalCount").asInt())
                .isBetween(1, said(Map.of("text", "digital")).path("totalCount").asInt() - 1);
        assertThat(said.path("edges"))
                .allSatisfy(edge -> assertThat(edge.path("about").findValuesAsString("__typename"))
                        .contains("Person"));
        String none = "{ search(text: \"digital\", kinds: []) { said { totalCount edges { text } } } }";
        assertThat(SERVICE.ask(none).at("/search/said/totalCount").asInt()).isZero();
    }

    @Test
    void everythingThatSaysSomethingIsOfAKind() {
        assertThat(Kinds.read().all().filter(kind -> !kind.worded().isEmpty()))
                .allSatisfy(kind -> assertThat(SaidKind.of(name(kind))).isNotNull());
    }

    private static String name(Kind kind) {
        return kind.node().or(() -> kind.relationship().map(Relationship::type)).orElseThrow();
    }

    private static List<String> kinds(String text) {
        return said(Map.of("text", text)).path("facets").findValuesAsString("kind");
    }

    private static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        said(Map.of("text", text)).path("edges").forEach(edge -> ids.add(id(edge)));
        return ids;
    }

    private static String id(JsonNode edge) {
        return (edge.path("node").isNull() ? edge.path("link") : edge.path("node"))
                .path("id")
                .asString();
    }

    private static JsonNode said(Map<String, ?> variables) {
        Answer answer = SERVICE.ask(SAID, variables);
        assertThat(answer.json().path("errors").isMissingNode())
                .as(answer.body())
                .isTrue();
        return answer.at("/search/said");
    }
}
