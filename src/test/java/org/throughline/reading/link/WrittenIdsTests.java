package org.throughline.reading.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.running.Answer;
import org.throughline.running.Begun;
import org.throughline.running.Call;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Ids and codes are found as people write them, wherever an id is asked for. */
@Execution(ExecutionMode.CONCURRENT)
@Order(Begun.LAST)
class WrittenIdsTests {

    private static final Service SERVICE = Service.of(Data.SHIPPED, Loading.CARRIED);

    @ParameterizedTest
    @CsvSource({
        "gb-nhs-rrv, GB-NHS-RRV",
        "GB-NHS-RRV, GB-NHS-RRV",
        "ods:rrv, GB-NHS-RRV",
        "RRV, GB-NHS-RRV",
        "rrv, GB-NHS-RRV",
        "https://ror.org/042fqyp44, GB-NHS-RRV",
        "ror.org/042FQYP44, GB-NHS-RRV",
        "ROR:042fqyp44, GB-NHS-RRV",
        "https://ror.org/02jx3x895, university-college-london",
        "UKPRN 10007784, university-college-london",
        "University-College-London, university-college-london",
        "' university-college-london', university-college-london"
    })
    void whateverItIsWrittenAsAnIdMeansOne(String written, String id) {
        String document = """
                query($id: ID!) {
                  node(id: $id) { id }
                  nodes(ids: [$id]) { id }
                  organisation(id: $id) { id }
                  organisations(filter: { id: { in: [$id] } }) { nodes { id } }
                }""";
        Answer byVariable = SERVICE.ask(document, Map.of("id", written));
        Answer byLiteral =
                SERVICE.ask(document.replace("query($id: ID!)", "query").replace("$id", '"' + written + '"'));
        for (Answer answer : new Answer[] {byVariable, byLiteral}) {
            assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
            assertThat(answer.at("/node/id").asString("")).as(answer.body()).isEqualTo(id);
            assertThat(answer.at("/nodes/0/id").asString("")).isEqualTo(id);
            assertThat(answer.at("/organisation/id").asString("")).isEqualTo(id);
            assertThat(answer.at("/organisations/nodes/0/id").asString("")).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @CsvSource({"ROR, https://ror.org/042fqyp44", "ror, 042FQYP44", "ods, rrv", "ODS, GB-NHS-RRV", "Ods, ods:rrv"})
    void anIdentifierIsReadAsPeopleWriteIt(String scheme, String value) {
        Answer answer = SERVICE.ask(
                "query($scheme: String!, $value: String!) { entityByIdentifier(scheme: $scheme, value: $value)"
                        + " { id ... on Organisation { identifier(scheme: \"ods\") } } }",
                Map.of("scheme", scheme, "value", value));
        assertThat(answer.at("/entityByIdentifier/id").asString(""))
                .as(answer.body())
                .isEqualTo("GB-NHS-RRV");
        assertThat(answer.at("/entityByIdentifier/identifier").asString("")).isEqualTo("RRV");
    }

    @ParameterizedTest
    @CsvSource({
        "gb-nhs-rrv, GB-NHS-RRV",
        "GB-NHS-RRV, GB-NHS-RRV",
        "https://ror.org/042fqyp44, GB-NHS-RRV",
        "ods:RRV, GB-NHS-RRV",
        "rrv, GB-NHS-RRV",
        "university-college-london, university-college-london",
        "UNIVERSITY-COLLEGE-LONDON, university-college-london"
    })
    void searchAndSuggestionsFindIdsAndCodes(String written, String id) {
        Answer answer = SERVICE.ask(
                "query($text: String!) { search(text: $text, first: 1) { edges { score node { id } } }"
                        + " suggest(prefix: $text, first: 1) { entityId } }",
                Map.of("text", written));
        assertThat(answer.at("/search/edges/0/node/id").asString(""))
                .as(answer.body())
                .isEqualTo(id);
        assertThat(answer.at("/search/edges/0/score").asDouble()).isEqualTo(1);
        assertThat(answer.at("/suggest/0/entityId").asString(""))
                .as(answer.body())
                .isEqualTo(id);
    }

    @Test
    void readingsTakeThemToo() {
        Answer answer = SERVICE.ask("""
                {
                  lineage(of: "WACHTER-REVIEW") { steps { node { id } } }
                  paths(from: "Robert-Wachter", to: "ods:rrv", maxHops: 2) { absence }
                  node(id: "led_to:wachter-review-to-nhs-digital-academy") { id }
                  other: node(id: " LED_TO:Wachter-Review-to-NHS-Digital-Academy") { id }
                }""");
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        assertThat(answer.at("/node/id").asString("")).isEqualTo("LED_TO:wachter-review-to-nhs-digital-academy");
        assertThat(answer.at("/other/id")).isEqualTo(answer.at("/node/id"));
    }

    @Test
    void anIdThatIsWrittenAsIdsAreCostsNothingMore() {
        assertThat(SERVICE.ask("{ organisation(id: \"GB-NHS-RRV\") { id } }").statements())
                .extracting(Call::name)
                .containsExactly("organisation/by-id");
        assertThat(SERVICE.ask("{ organisation(id: \"gb-nhs-rrv\") { id } }").statements())
                .extracting(Call::name)
                .containsExactly("reading/ids-meant", "organisation/by-id");
    }

    @Test
    void whatNobodyKnowsIsStillUnknown() {
        Answer answer =
                SERVICE.ask("{ organisation(id: \"ods:zz9\") { id } lineage(of: \"ods:zz9\") { steps { hops } } }");
        assertThat(answer.at("/organisation").isNull()).as(answer.body()).isTrue();
        assertThat(answer.errors().at("/0/extensions/code").asString()).isEqualTo("BAD_ARGUMENT");
    }
}
