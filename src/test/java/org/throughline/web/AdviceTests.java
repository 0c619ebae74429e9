package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** An error says what may be meant instead, and where it is wrong. */
class AdviceTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ organisations { nodes { posts } } } | INVALID | perhaps 'appointments' is meant",
                "{ peopel { totalCount } } | INVALID | perhaps 'people' is meant",
                "{ meta { size } } | INVALID | it has apiVersion, dataVersion",
                "{ people(fliter: {}) { totalCount } } | INVALID | perhaps 'filter' is meant",
                "{ person(ident: 1, id: 1) { id } } | INVALID | perhaps 'id' is meant",
                "{ node(id: 1) { ... on Persn { id } } } | INVALID | perhaps 'Person' is meant",
                "{ people(orderBy: [{ field: NAMEE }]) { totalCount } } | INVALID | perhaps NAME is meant",
                "{ initiatives(filter: { kind: SIZE }) { totalCount } } | INVALID | is one of PROGRAMME, PROJECT",
                "{ initiatives(filter: { kind: `TOOL` }) { totalCount } } | INVALID | without quotes",
                "{ people(filter: { nme: { eq: `x` } }) { totalCount } } | INVALID | perhaps 'name' is meant",
                "{ people(filter: { name: `x` }) { totalCount } } | INVALID | { eq: `x` }",
                "{ people(filter: { id: [`a`, `b`] }) { totalCount } } | INVALID | { in: [`a`, `b`] }",
                "{ sources(filter: { published: `2016` }) { totalCount } } | INVALID | gte, lt, known",
                "{ people(filter: { appointments: true }) { totalCount } } | INVALID | { some: … }",
                "{ people(orderBy: NAME) { totalCount } } | INVALID | { field: NAME }",
                "{ people(first: `5`) { totalCount } } | INVALID | an Int",
                "{ people { totalCount @defer } } | INVALID | @defer is not served",
                "query @experimental_disableErrorPropagation { people { totalCount } } | INVALID | not served",
                "{ people(first: 0) { totalCount } } | BAD_PAGE | between 1 and 100",
                "{ reviews { nodes { initiatives(last: 101) { totalCount } } } } | BAD_PAGE | between 1 and 100",
                "{ people(first: 1, last: 1) { totalCount } } | BAD_PAGE | not both",
                "{ people { groups(by: [POSTS], first: 0) { count } } } | BAD_PAGE | between 1 and 100",
                "{ paths(from: `bo-wick`, to: `haven`, first: 101) { truncated } } | BAD_PAGE | between 1 and 100",
                "{ suggest(prefix: `a`, first: 21) { name } } | BAD_ARGUMENT | between 1 and 20",
                "{ awards { groups(by: []) { count } } } | BAD_ARGUMENT | 1 to 3 keys, each once",
                "subscription { a: changes { number } b: changes { number } } | INVALID | Subscription operation must have exactly one root field",
                "{ people(after: `x`) { nodes { id } } } | BAD_CURSOR | is not a cursor",
                "{ node(id: null) { id } } | BAD_ARGUMENT | must not be null",
                "{ people(filter: { id: { eq: null } }) { totalCount } } | BAD_ARGUMENT | must not be null",
                "{ totals(of: []) { text } } | BAD_ARGUMENT | 1 to 100",
                "{ totals(of: [`bright-lamps`], currency: `pounds`) { text } } | BAD_ARGUMENT | takes a code of ISO 4217",
                "{ awards(filter: { amount: { currency: `pounds` } }) { totalCount } } | BAD_ARGUMENT | takes a code of ISO 4217",
                "{ timeline(of: []) { edges { cursor } } } | BAD_ARGUMENT | 1 to 10",
                "{ neighbourhood(of: []) { truncated } } | BAD_ARGUMENT | 1 to 10",
                "{ lineage(of: `beacon-partnershap`) { truncated } } | BAD_ARGUMENT | perhaps 'beacon-partnership' is meant",
                "{ timeline(of: [`gb-nhs-lpm`]) { edges { cursor } } } | BAD_ARGUMENT | perhaps 'GB-NHS-LMP'",
                "{ timeline(of: [`zz`]) { edges { cursor } } } | BAD_ARGUMENT | look it up",
                "{ totals(of: [`bright-lamsp`]) { text } } | BAD_ARGUMENT | perhaps 'bright-lamps' is meant",
                "{ totals(of: [`ada-keeper`]) { text } } | BAD_ARGUMENT | no organisation and no initiative: give the id",
                "{ search(text: `lamp`, filter: { placedIn: `lamp-huose` }) { edges { score } } } | BAD_ARGUMENT | perhaps 'lamp-house' is meant",
                "{ search(text: `lamp`, filter: { mentionedIn: `lamp-registry` }) { edges { score } } } | BAD_ARGUMENT | perhaps 'lamp-register' is meant",
                "{ search(text: `lamp`, filter: { placedIn: `ada-keeper` }) { edges { score } } } | BAD_ARGUMENT | which is no place: give the id",
                "query A { meta { apiVersion } } query B { meta { apiVersion } } | UNKNOWN_OPERATION | it has A, B",
            })
    void aMistakeOfTheDocument(String document, String code, String told) {
        assertTold(SERVICE.ask(document.replace('`', '"')), code, told.replace('`', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"v\": {\"nme\": 1}} | '$v' holds 'nme', which PersonFilter does not have: perhaps 'name' is meant",
                "{\"v\": {\"name\": \"x\"}} | '$v.name' takes StringFilter: write { eq: \"x\" }",
                "{\"v\": {\"appointments\": {\"some\": {\"from\": {\"lt\": \"2016\"}}}}} | '$v.appointments.some.from.lt' is not read",
                "{\"v\": {\"and\": [{\"id\": {}}]}} | '$v.and[0].id' compares with nothing",
                "{\"v\": {\"name\": {\"known\": 1}}} | '$v.name.known' takes true or false",
                "{\"v\": 5} | '$v' takes PersonFilter",
            })
    void aMistakeOfAVariableNamesIt(String variables, String told) {
        assertTold(
                SERVICE.ask("query ($v: PersonFilter) { people(filter: $v) { totalCount } }", Json.map(variables)),
                "BAD_VARIABLE",
                told);
    }

    private static void assertTold(Answer answer, String code, String told) {
        JsonNode error = answer.errors().path(0);
        assertThat(answer.errors()).as(answer.body()).hasSize(1);
        assertThat(error.at("/extensions/code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(error.path("message").asString())
                .contains(told)
                .endsWith(".")
                .hasSizeLessThan(320);
        assertThat(error.at("/locations/0/line").asInt()).as(answer.body()).isPositive();
    }

    @Test
    void anOperationThatTheDocumentDoesNotHaveIsToldBesideThoseThatItHas() {
        String document = "query Lamps { meta { apiVersion } }\nquery Keepers { meta { apiVersion } }";
        JsonNode error = named(document, "Lmaps");
        assertThat(error.path("message").asString())
                .isEqualTo("The document has no operation 'Lmaps': perhaps 'Lamps' is meant.");
        assertThat(error.path("locations")
                        .valueStream()
                        .map(place -> place.path("line").asInt()))
                .containsExactly(1, 2);
        assertThat(named("{ meta { apiVersion } }", "Lamps").path("message").asString())
                .isEqualTo(
                        "The document has no operation 'Lamps': leave 'operationName' out, and let the document have one operation.");
    }

    private static JsonNode named(String document, String operation) {
        return Json.read(Client.send(Client.asking(
                                SERVICE.at("/graphql"), Map.of("query", document, "operationName", operation)))
                        .body())
                .at("/errors/0");
    }

    @Test
    void thePlaceOfABadPageIsItsFieldUnderItsAlias() {
        JsonNode error = SERVICE.ask("{ a: reviews { nodes { b: initiatives(first: 0) { totalCount } } } }")
                .errors()
                .path(0);
        assertThat(error.path("path").valueStream().map(JsonNode::asString)).containsExactly("a", "nodes", "b");
        assertThat(error.at("/locations/0/column").asInt()).isEqualTo(39);
    }

    @Test
    void thePlaceOfWhatIsTooDearIsTheFieldAtWhichMostOfItStands() {
        JsonNode error = SERVICE.ask(
                        "{ meta { apiVersion } initiatives(first: 100) { edges { node { "
                                + "a: participants(first: 100) { nodes { b: participations(first: 100) { nodes { c: participants(first: 100) { nodes { id } } } } } } } } } }")
                .errors()
                .path(0);
        assertThat(error.at("/extensions/code").asString()).isEqualTo("TOO_DEAR");
        assertThat(error.path("path").valueStream().map(JsonNode::asString))
                .containsExactly("initiatives", "edges", "node", "a", "nodes", "b", "nodes", "c");
        assertThat(error.at("/locations/0/column").asInt()).isGreaterThan(100);
    }

    @Test
    void introspectionTellsOfWhatIsServedAlone() {
        Answer answer = SERVICE.ask("{ __schema { description directives { name } } }");
        assertThat(answer.at("/__schema/description").asString()).contains("Begin with", "100 items", "Apache-2.0");
        assertThat(answer.at("/__schema/directives")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .contains("include", "skip", "listSize", "cost")
                .doesNotContain("defer", "experimental_disableErrorPropagation");
    }

    @Test
    void aNumberIsADecimalInEitherNotationToItsLastDigit() {
        String document =
                "query ($least: Decimal) { a: awards(filter: { amount: { currency: \"GBP\", gte: $least } }) { totalCount } ";
        for (String number : new String[] {"1000.5", "0.1", "12345678901234567.89"}) {
            Answer answer = SERVICE.ask(
                    document + "b: awards(filter: { amount: { currency: \"GBP\", gte: " + number
                            + " } }) { totalCount } }",
                    Map.of("least", new BigDecimal(number)));
            assertThat(answer.errors().path(0).path("message").asString(""))
                    .as(answer.body())
                    .isEmpty();
            assertThat(answer.at("/a/totalCount")).isEqualTo(answer.at("/b/totalCount"));
        }
    }
}
