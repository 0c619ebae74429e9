package org.throughline.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.Answer;
import org.throughline.running.Begun;
import org.throughline.running.Call;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** What the box takes, what it refuses, and that its pages are one list. */
@Order(Begun.LAST)
class SearchTests {

    private static final Service SERVICE = Service.of(Data.SHIPPED, Loading.CARRIED);
    private static final String SEARCH =
            "query($text: String!) { search(text: $text) { edges { score name node { id } } } }";
    private static final String PAGE =
            "query($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after)"
                    + " { edges { cursor score node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:* x",
                "name:x",
                "words:trust",
                "entityKinds:Trust",
                "trust~",
                "tru?t",
                "t*",
                "\"sussex",
                "(sussex",
                "sussex)",
                "[a TO z]",
                "{a TO z}",
                "/sus.*/",
                "sussex AND",
                "NOT sussex",
                "OR",
                "AND OR NOT TO",
                "+sussex -trust",
                "sussex^9999999999",
                "sussex\\",
                "a && b || !c",
                "sussex\0trust",
                "sussex 🙂 trust",
                "\uD800 sussex",
                "' OR 1=1 RETURN n //",
                "${jndi:ldap://x}",
                "漢字 かな",
                "ﷺ"
            })
    void nothingThatIsTypedIsSyntax(String text) {
        Answer answer = SERVICE.ask(SEARCH, Map.of("text", text));
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        assertThat(answer.at("/search/edges").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"*:*,x", "*,x", "name:x,x", "entityKinds:Trust,x"})
    void wildcardsAndFieldsFindNoMoreThanTheirWords(String text, String plain) {
        List<String> found = ids(SERVICE.ask(SEARCH, Map.of("text", text + " " + plain)));
        assertThat(found).hasSizeLessThan(15);
    }

    @Test
    void anOperatorIsAWordLikeAnyOther() {
        assertThat(ids(SERVICE.ask(SEARCH, Map.of("text", "Sussex AND Community"))))
                .isEqualTo(ids(SERVICE.ask(SEARCH, Map.of("text", "sussex & community"))))
                .startsWith("GB-NHS-RDR");
        assertThat(ids(SERVICE.ask(SEARCH, Map.of("text", "-sussex +community"))))
                .isEqualTo(ids(SERVICE.ask(SEARCH, Map.of("text", "sussex community"))));
    }

    @ParameterizedTest
    @CsvSource({
        "digital-academy, digital academy",
        "Digital-Health, Digital Health",
        "NHS/Digital, NHS Digital",
        "NHS_Digital, NHS Digital",
        "N.H.S. Digital, NHS Digital",
        "Royal-Brompton & Harefield, Royal Brompton and Harefield"
    })
    void punctuationPartsWords(String written, String plain) {
        assertThat(ids(SERVICE.ask(SEARCH, Map.of("text", written))))
                .isNotEmpty()
                .containsAll(ids(SERVICE.ask(SEARCH, Map.of("text", plain))));
    }

    @Test
    void aSlipBesideADigitIsASlip() {
        assertThat(ids(SERVICE.ask(SEARCH, Map.of("text", "2getjer nhs trust"))))
                .startsWith(ids(SERVICE.ask(SEARCH, Map.of("text", "2gether nhs foundation trust")))
                        .getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "UHCW, University Hospitals Coventry and Warwickshire NHS Trust",
        "uhcw nhs trust, University Hospitals Coventry and Warwickshire NHS Trust",
        "U.H.C.W., University Hospitals Coventry and Warwickshire NHS Trust",
        "HEE, Health Education England"
    })
    void aNameIsFoundByItsFirstLetters(String letters, String name) {
        Answer answer = SERVICE.ask(
                "query($text: String!) { search(text: $text, first: 5) { edges { name reason score } } }",
                Map.of("text", letters));
        assertThat(answer.at("/search/edges")).as(answer.body()).anySatisfy(hit -> {
            assertThat(hit.path("name").asString("")).isEqualTo(name);
            assertThat(hit.path("reason").asString("")).isEqualTo("ACRONYM");
            assertThat(hit.path("score").asDouble()).isLessThanOrEqualTo(0.9);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "🙂", "*:*", "\0", "* ? ~ ^ : \\ / + - ! ( ) { } [ ] \" && ||"})
    void aTextWithoutAWordIsRefused(String text) {
        String and = text.contains("&") ? text.replace("&", "") : text;
        assertThat(message(and))
                .isEqualTo("BAD_ARGUMENT 'text' has no letter and no digit: give a word of a name, or an identifier.");
    }

    @Test
    void theLongestTextAndTheMostWordsAreTakenAndNoMore() {
        assertThat(message("x".repeat(256))).isEmpty();
        assertThat(message("x".repeat(257)))
                .isEqualTo("BAD_ARGUMENT 'text' has 257 characters; 256 at most: shorten it.");
        assertThat(message("a b c d e f g h i j k l")).isEmpty();
        assertThat(message("a b c d e f g h i j k l m"))
                .isEqualTo(
                        "BAD_ARGUMENT 'text' has 13 words, not counting 'and', 'of', 'the' and 'for'; 12 at most: leave some out.");
    }

    private static String message(String text) {
        JsonNode error = SERVICE.ask(SEARCH, Map.of("text", text)).errors().path(0);
        return (error.at("/extensions/code").asString("") + " "
                        + error.path("message").asString(""))
                .strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NHS", "University Hospital", "Digital"})
    void pagesAreOneListWithoutGapOrRepetition(String text) {
        List<String> whole = ids(SERVICE.ask(PAGE, Map.of("text", text, "first", 100)));
        List<String> paged = new ArrayList<>();
        Answer page = SERVICE.ask(PAGE, Map.of("text", text, "first", 7));
        paged.addAll(ids(page));
        while (page.at("/search/pageInfo/hasNextPage").asBoolean() && paged.size() < whole.size()) {
            String after = page.at("/search/pageInfo/endCursor").asString();
            page = SERVICE.ask(PAGE, Map.of("text", text, "first", 7, "after", after));
            assertThat(page.at("/search/pageInfo/hasPreviousPage").asBoolean()).isTrue();
            paged.addAll(ids(page));
        }
        assertThat(whole).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(paged).startsWith(whole.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void scoresFallAndEqualOnesAreOrderedById() {
        Answer answer = SERVICE.ask(PAGE, Map.of("text", "NHS Foundation Trust", "first", 100));
        List<JsonNode> edges = answer.at("/search/edges").valueStream().toList();
        for (int at = 1; at < edges.size(); at++) {
            double before = edges.get(at - 1).get("score").asDouble();
            double score = edges.get(at).get("score").asDouble();
            assertThat(score).isLessThanOrEqualTo(before);
            if (score == before) {
                assertThat(edges.get(at).at("/node/id").asString())
                        .isGreaterThan(edges.get(at - 1).at("/node/id").asString());
            }
        }
    }

    @Test
    void aCursorIsOfItsOwnSearchAlone() {
        String cursor = SERVICE.ask(PAGE, Map.of("text", "NHS", "first", 1))
                .at("/search/pageInfo/endCursor")
                .asString();
        Answer other = SERVICE.ask(PAGE, Map.of("text", "Trust", "first", 1, "after", cursor));
        assertThat(other.errors().at("/0/extensions/code").asString()).isEqualTo("BAD_CURSOR");
        assertThat(ids(SERVICE.ask(PAGE, Map.of("text", "nhs", "first", 1, "after", cursor))))
                .hasSize(1);
    }

    @Test
    void facetsAreCountedOnlyWhenTheyAreSelected() {
        assertThat(SERVICE.ask("{ search(text: \"Liverpool\") { edges { name } } }")
                        .statements())
                .extracting(Call::name)
                .containsExactly("reading/search");
        assertThat(SERVICE.ask("{ search(text: \"Liverpool\") { facets { countedOver } } }")
                        .statements())
                .extracting(Call::name)
                .containsExactly("reading/search", "reading/search-facets");
    }

    @Test
    void anUnknownIdInTheFilterNamesItself() {
        Answer answer = SERVICE.ask("{ search(text: \"NHS\", filter: { placedIn: \"atlantis\" }) { nodes { id } } }");
        assertThat(answer.errors().at("/0/message").asString())
                .isEqualTo("'filter.placedIn' names 'atlantis', which is no place: give the id of one.");
        Answer known =
                SERVICE.ask("{ search(text: \"xylophone\", filter: { placedIn: \"sheffield\" }) { nodes { id } } }");
        assertThat(known.errors().isMissingNode()).as(known.body()).isTrue();
    }

    @Test
    void kindsNarrowToTheirLabels() {
        Answer answer = SERVICE.ask(
                "{ search(text: \"Liverpool\", kinds: [UNIVERSITY, PLACE], first: 100) { nodes { __typename ... on Organisation { kind } } } }");
        assertThat(answer.at("/search/nodes").valueStream())
                .isNotEmpty()
                .allMatch(node -> node.get("__typename").asString().equals("Place")
                        || node.path("kind").asString("").equals("UNIVERSITY"));
    }

    private static List<String> ids(Answer answer) {
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        return answer.at("/search/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }
}
