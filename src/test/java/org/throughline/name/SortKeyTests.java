package org.throughline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a person sorts names. */
class SortKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mHabitat | mhabitat",
                "data.ac.uk | data.ac.uk",
                "Élan Straße Łódź Æthelred | elan strasse lodz aethelred",
                "‘Quoted’ (Body) | quoted' (body)",
                "  Two\u00a0  Spaces  | two spaces",
                "Guy’s and St Thomas‘ | guy's and st thomas'",
                "Mid‑Essex | mid-essex",
                "4 Ways | 4 ways"
            })
    void caseAccentsAndLeadingPunctuationAreNotLookedAt(String text, String key) {
        assertThat(SortKey.of(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "???", "(&)"})
    void aTextOfPunctuationAloneKeepsIt(String text) {
        assertThat(SortKey.of(text)).hasSameSizeAs(text);
    }

    @Test
    void namesStandAsInADirectory() {
        List<String> sorted = List.of(
                "(4) Ways",
                "Apple",
                "data.ac.uk",
                "Digital by Default News",
                "Digital Health and Care Wales",
                "Élan",
                "Elan Valley",
                "mHabitat",
                "‘NHS’ Digital");
        assertThat(sorted.stream().sorted(Comparator.reverseOrder()).sorted(Comparator.comparing(SortKey::of)))
                .isEqualTo(sorted);
    }
}
