package org.throughline.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike names are, and in what they differ. */
class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "University of Manchester,Manchester University",
        "Sussex Neighborhood NHS Basis Belief,Sussex Community NHS Foundation Trust",
        "Liverpool Coronary heart and Chest Hospital NHS Basis Belief,Liverpool Heart and Chest Hospital NHS FT",
        "Univ Hosp Southampton NHS FT,University Hospital Southampton NHS Foundation Trust",
        "NHS Darlington CCG,NHS Darlington Clinical Commissioning Group",
        "Digital Well being Wales,Digital Health Wales",
        "Gloucestrshire Hosptals NHS Foundation Trust,Gloucestershire Hospitals NHS Foundation Trust",
        "2getjer NHS Foundation Trust,2gether NHS Foundation Trust"
    })
    void damageLeavesNamesAlike(String damaged, String name) {
        assertThat(together(damaged, name)).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "Sussex Neighborhood NHS Basis Belief,Sussex Partnership NHS Foundation Trust",
        "University of Manchester,Manchester Metropolitan University",
        "University of York,University of Kent",
        "Northern Lincolnshire NHS Trust,North East Lincolnshire NHS Trust",
        "Wave 1,Wave 2",
        "3gether NHS Foundation Trust,2gether NHS Foundation Trust",
        "05a28rw58,05a28rw59",
        "abcdefg1,abcdefg2"
    })
    void otherBodiesAreNotAlike(String one, String other) {
        assertThat(together(one, other)).isLessThan(0.9);
    }

    @Test
    void theSameIsWhollyAlikeAndNothingIsAlikeToNothing() {
        assertThat(together("King's College London", "KINGS COLLEGE, LONDON")).isEqualTo(1);
        assertThat(together("King's College London", "")).isZero();
    }

    @Test
    void ofTwoThatAreWrittenAsOneNeitherIsMissing() {
        Likeness likeness = Likeness.between(
                Wording.of("East Sussex Health Care").words(),
                Wording.of("East Sussex Healthcare").words(),
                Kinship.TYPED);
        assertThat(likeness.ofText()).isEqualTo(1);
        assertThat(likeness.differences()).containsExactly(Difference.PART);
    }

    private static double together(String text, String name) {
        return Likeness.afterDamage(Wording.of(text).words(), Wording.of(name).words())
                .together();
    }
}
