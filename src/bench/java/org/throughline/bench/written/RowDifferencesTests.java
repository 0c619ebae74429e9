package org.throughline.bench.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of two stores that are not the same. */
class RowDifferencesTests {

    private static final Map<String, Object> TITLED = Map.of("title", "Chair", "citations", List.of("one", "two"));

    @Test
    void equalRowsDoNotDiffer() {
        assertThat(differences(Map.of("post", TITLED), Map.of("post", Map.copyOf(TITLED))))
                .isEmpty();
    }

    @Test
    void aDifferenceNamesKindIdAndProperty() {
        assertThat(differences(
                        Map.of("post", TITLED, "same", TITLED),
                        Map.of(
                                "post",
                                Map.of("title", "Chairman", "citations", List.of("two", "one")),
                                "same",
                                TITLED)))
                .containsExactly(
                        "LEADS post citations: imported [one, two], written [two, one]",
                        "LEADS post title: imported Chair, written Chairman");
    }

    @Test
    void aPropertyOfOneSideIsADifference() {
        assertThat(differences(Map.of("post", TITLED), Map.of("post", Map.of("title", "Chair"))))
                .containsExactly("LEADS post citations: imported [one, two], written null");
        assertThat(differences(Map.of("post", Map.of("title", "Chair")), Map.of("post", TITLED)))
                .containsExactly("LEADS post citations: imported null, written [one, two]");
    }

    @Test
    void aRowOfOneSideIsADifference() {
        assertThat(differences(Map.of("post", TITLED), Map.of("other", TITLED)))
                .containsExactly("LEADS other: only in the written store", "LEADS post: only in the imported store");
    }

    @Test
    void whatNeitherHoldsIsNotTakenForEqual() {
        assertThat(differences(Map.of(), Map.of())).singleElement().asString().contains("neither store");
    }

    private static List<String> differences(
            Map<String, Map<String, Object>> one, Map<String, Map<String, Object>> other) {
        return new RowDifferences("LEADS", one, other).all().toList();
    }
}
