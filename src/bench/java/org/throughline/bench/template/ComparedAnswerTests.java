package org.throughline.bench.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.bench.template.QuestionTemplate.Comparison.LISTS;
import static org.throughline.bench.template.QuestionTemplate.Comparison.SETS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ComparedAnswerTests {

    private static final ComparedAnswer THROUGHLINE = answer("""
            {"review": {"name": "A", "published": {"text": "2016"}, "initiatives": {"edges": [
              {"how": "FOLLOWS", "evidence": {"nodes": [{"locator": "1"}]}, "node": {"name": "B"}},
              {"how": "BUILDS_ON", "evidence": {"nodes": []}, "node": {"name": "C"}}]}}}""");

    @Test
    void wrappersOfThePeerMakeNoDifference() {
        assertThat(THROUGHLINE.isSameAs(answer("""
                {"review": [{"name": "A", "published": "2016", "initiativesConnection": {"edges": [
                  {"properties": {"how": "FOLLOWS", "evidence": [{"locator": "1"}]}, "node": {"name": "B"}},
                  {"properties": {"how": "BUILDS_ON", "evidence": []}, "node": {"name": "C"}}]}}]}"""), LISTS)).isTrue();
    }

    @Test
    void rowsSayTheSame() {
        assertThat(THROUGHLINE.isSameAs(rows("FOLLOWS", "BUILDS_ON"), LISTS)).isTrue();
    }

    @Test
    void anotherValueIsAnotherAnswer() {
        assertThat(THROUGHLINE.isSameAs(rows("FOLLOWS", "FOLLOWS"), LISTS)).isFalse();
    }

    @Test
    void orderCountsInListsAlone() {
        ComparedAnswer answer = answer("{\"nodes\": [{\"id\": \"a\", \"name\": 1}, {\"id\": \"b\", \"name\": 2}]}");
        ComparedAnswer turned = ComparedAnswer.ofRows(List.of(List.of("b", 2), List.of("a", 1)));
        assertThat(answer.isSameAs(turned, LISTS)).isFalse();
        assertThat(answer.isSameAs(turned, SETS)).isTrue();
    }

    @Test
    void aPageOfOneIsNotTheOne() {
        ComparedAnswer page = answer("{\"organisations\": {\"nodes\": [{\"id\": \"a\", \"name\": \"A\"}]}}");
        assertThat(page.isSameAs(ComparedAnswer.ofRows(List.of(List.of("a", "A"))), LISTS))
                .isTrue();
    }

    private static ComparedAnswer rows(String first, String second) {
        return ComparedAnswer.ofRows(List.of(
                List.of("A", "2016", List.of(List.of(first, List.of("1"), "B"), List.of(second, List.of(), "C")))));
    }

    private static ComparedAnswer answer(String json) {
        return ComparedAnswer.ofData(new JsonMapper().readValue(json, new TypeReference<Map<String, Object>>() {}));
    }
}
