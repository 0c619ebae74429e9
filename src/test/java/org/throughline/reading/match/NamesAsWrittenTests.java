package org.throughline.reading.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.Answer;
import org.throughline.running.Begun;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** Names as people write them, over the shipped data: cut short, among other words, by letters and by codes. */
@Execution(ExecutionMode.CONCURRENT)
@Order(Begun.LAST)
class NamesAsWrittenTests {

    private static final Service SERVICE = Service.of(Data.SHIPPED, Loading.CARRIED);
    private static final String MATCH =
            "query($name: String!, $least: Float! = 0.9) { match(names: [$name], minimumScore: $least)"
                    + " { matched { id } candidates { score reasons entity { id } } } }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oxleas | GB-NHS-RPG",
                "Salford Royal | GB-NHS-RM3",
                "Luton & Dunstable | GB-NHS-RC9",
                "Walton Centre | GB-NHS-RET",
                "Guy's and St Thomas' NHS F.T. | GB-NHS-RJ1",
                "Guy's and St Thomas' | GB-NHS-RJ1",
                "University College Hospital London | GB-NHS-RRV",
                "University College London Hospitals | GB-NHS-RRV",
                "Department of Mathematics, University College London | university-college-london",
                "School of Public Health, Imperial College, London, UK | imperial-college-london",
                "Research Unit at the University College London | university-college-london",
                "West Suffolk NHS Foundation Trust (RGR) | GB-NHS-RGR",
                "Health and Social Care Information Centre (HSCIC), Leeds, UK | nhs-digital",
                "UCLH | GB-NHS-RRV",
                "UCL | university-college-london",
                "DHSC | department-of-health-and-social-care",
                "N.H.S. Digital | nhs-digital",
                "NHS/Digital | nhs-digital",
                "Prof. Robert M. Wachter MD | robert-wachter",
                "Wachter, Robert | robert-wachter",
                "Univ. of Sheffield | GB-UKPRN-10007157",
                "Dept. of Surgery, Univ. of Leeds, Leeds | GB-UKPRN-10007795",
                "Sheffield Children's Hosp. NHS Foundation Trust | GB-NHS-RCU",
                "GB-NHS-RM3 | GB-NHS-RM3",
                "gb-nhs-rm3 | GB-NHS-RM3",
                "ods:rm3 | GB-NHS-RM3",
                "https://ror.org/042fqyp44 | GB-NHS-RRV",
                "ROBERT-WACHTER | robert-wachter",
                "Department of Haematology, Barts and The London Hospital, UK |",
                "School of Medicine, University of Nowhere |",
                "Midlands and Lancashire Mental Health NHS Trust |"
            })
    void aTextMeansOneOrNobody(String name, String id) {
        Answer answer = SERVICE.ask(MATCH, Map.of("name", name));
        assertThat(answer.at("/match/0/matched/id").asString(""))
                .as(answer.body())
                .isEqualTo(id == null ? "" : id);
    }

    @Test
    void aFormerNameCutShortIsAFormerName() {
        Answer answer = SERVICE.ask(MATCH, Map.of("name", "Salford Royal"));
        assertThat(answer.at("/match/0/candidates/0/reasons").valueStream().map(JsonNode::asString))
                .as(answer.body())
                .containsExactly("FORMER");
    }

    @Test
    void firstLettersThatNoSourceGivesAreACandidateAndNoMatch() {
        Answer answer = SERVICE.ask(MATCH, Map.of("name", "UHCW"));
        assertThat(answer.at("/match/0/candidates/0/entity/id").asString())
                .as(answer.body())
                .isEqualTo("GB-NHS-RKB");
        assertThat(answer.at("/match/0/candidates/0/reasons/0").asString()).isEqualTo("ACRONYM");
        assertThat(answer.at("/match/0/matched").isNull()).isTrue();
    }

    @Test
    void whatIsLessLikelyIsShownOnRequestAndNeverMatched() {
        String name = "Royal London Hospitals of Sussex";
        assertThat(candidates(SERVICE.ask(MATCH, Map.of("name", name)))).isEmpty();
        Answer more = SERVICE.ask(MATCH, Map.of("name", name, "least", 0.3));
        assertThat(candidates(more))
                .as(more.body())
                .isNotEmpty()
                .allMatch(one -> one.get("score").asDouble() >= 0.3);
        assertThat(more.at("/match/0/matched").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1})
    void aScoreOutOfBoundsIsRefused(double least) {
        Answer answer = SERVICE.ask(MATCH, Map.of("name", "UCL", "least", least));
        assertThat(answer.errors().at("/0/message").asString())
                .isEqualTo("'minimumScore' must lie between 0 and 1, not " + least + ".");
    }

    private static List<JsonNode> candidates(Answer answer) {
        return answer.at("/match/0/candidates").valueStream().toList();
    }
}
