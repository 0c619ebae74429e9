package org.throughline.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same name, and what is no name at all. */
class WordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taunton & Somerset NHS FT | taunton and somerset nhs foundation trust",
                "TAUNTON AND SOMERSET NHSFT | taunton and somerset nhs foundation trust",
                "Alder Hey Children’s | alder hey childrens",
                "Gàidhealtachd, Straße, Łódź, Æthelred | gaidhealtachd strasse lodz aethelred",
                "ﬁrst Ｗave ② | first wave 2",
                "0000-0002-1825-0097 | 0000 0002 1825 0097",
                "  R&D  | r and d"
            })
    void textsThatMeanTheSameHaveOneKey(String text, String key) {
        assertThat(Wording.of(text).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "🙂", "\0", "\\ + - ! ( ) { } [ ] ^ \" ~ * ? : /", "'", "\u0301"})
    void aTextWithoutLettersAndDigitsHasNoKey(String text) {
        assertThat(Wording.of(text).key()).isEmpty();
    }

    @Test
    void aKeyHoldsLettersAndDigitsInLowerCaseAlone() {
        StringBuilder all = new StringBuilder();
        for (int sign = 0; sign < 0x3000; sign++) {
            all.appendCodePoint(sign);
        }
        assertThat(Wording.of(all.toString()).words())
                .allMatch(word -> word.codePoints()
                        .allMatch(sign -> Character.isLetterOrDigit(sign) && !Character.isUpperCase(sign)));
    }

    @Test
    void whatHyphensHoldTogetherIsAlsoFoundAsOneWord() {
        assertThat(Wording.of("Stoke-on-Trent U.K.").terms())
                .isEqualTo("stoke on trent u k stokeon ontrent stokeontrent uk stuk sotuk");
    }

    @Test
    void smallWordsAreNotCounted() {
        assertThat(Wording.of("The Royal Bournemouth & Christchurch Hospitals NHS FT")
                        .size())
                .isEqualTo(6);
    }
}
