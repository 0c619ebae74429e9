package org.throughline.reading.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where a text is cut, and which of its words are told. */
class ExcerptTests {

    private static final String FILLING = "Something else entirely was written here at length. ".repeat(12);

    @Test
    void aShortTextIsTold() {
        assertThat(around("job", "Thousands of jobs, and a job's end."))
                .isEqualTo(new Excerpt("Thousands of jobs, and a job's end.", List.of("jobs", "job's")));
    }

    @Test
    void aLongOneIsCutBetweenWordsAroundThem() {
        Excerpt excerpt = around("clinical officers", FILLING + "Clinical officers lead. " + FILLING);
        assertThat(excerpt.text())
                .startsWith("…")
                .endsWith("…")
                .contains("Clinical officers lead.")
                .hasSizeLessThan(245);
        assertThat(FILLING).contains(excerpt.text().substring(1, 12));
        assertThat(excerpt.words()).containsExactly("Clinical", "officers");
    }

    @Test
    void itIsWhereMostOfTheWordsAre() {
        assertThat(around("clinical officers", "Clinical. " + FILLING + "Officers who are clinical. " + FILLING)
                        .text())
                .contains("Officers who are clinical");
    }

    @Test
    void aTextWithoutBlanksIsCutAllTheSame() {
        assertThat(around("clinical", "x".repeat(1_000) + " clinical " + "x".repeat(1_000))
                        .text())
                .hasSizeLessThan(245);
    }

    private static Excerpt around(String words, String text) {
        return Excerpt.around(Set.copyOf(WordsSought.in(words).stems()), text);
    }
}
