package org.throughline.reading.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.name.Wording;

/** How many of its telling words a name must have that may be as like another as is asked. */
class AlikeQueryTests {

    private static final double DOUBTFUL = 0.8;

    @Test
    void ofTwoWordsThatTellBothMustBeThereAsOneOrInTwo() {
        assertThat(of("Abbey Surgery", DOUBTFUL))
                .isEqualTo("+(words:abbey^3 words:abbey~1 words:abbeysurgery)"
                        + " +(words:surgery^3 words:surgery~1 words:abbeysurgery"
                        + " (+words:sur +words:gery) (+words:surg +words:ery))"
                        + " +entityKinds:(Organisation)");
    }

    @Test
    void whatTellsLittleMayBeThere() {
        assertThat(of("Alderbury NHS Foundation Trust", DOUBTFUL))
                .contains(" words:nhs words:foundation words:trust ")
                .startsWith("+(words:alderbury^3 ");
    }

    /** Of as many words as may be missing and one more, one is there: a group for each word, or one for all. */
    @ParameterizedTest
    @CsvSource({
        "Alderbury Brackwell Dunfield NHS Trust, 0.8, 3",
        "Alderbury Brackwell Dunfield NHS Trust, 0.975, 3",
        "Alderbury, 0.8, 1",
        "Alderbury Brackwell Caldmouth Dunfield Elmhurst Foxdale, 0.8, 6",
        "Alderbury Brackwell Caldmouth Dunfield Elmhurst Foxdale, 0.2, 1"
    })
    void asManyAreAskedForAsTheLikenessNeeds(String name, double least, int groups) {
        assertThat(of(name, least).split("\\+\\(words:[a-z]+\\^3", -1)).hasSize(groups + 1);
    }

    @Test
    void lessMayBeMissingOfWhatIsToBeMoreAlike() {
        assertThat(group(of("Alderbury Brackwell Dunfield NHS Trust", DOUBTFUL)))
                .contains("words:brackwell^3");
        assertThat(group(of("Alderbury Brackwell Dunfield NHS Trust", 0.975))).doesNotContain("words:brackwell^3");
    }

    /** A clinic may be put for a hospital, which no name of a clinic has among its words. */
    @Test
    void whatIsPutForAnotherWordIsNotAskedFor() {
        assertThat(of("Sidmouth Clinic", DOUBTFUL)).doesNotContain("clinic^3").contains("words:clinic");
    }

    @Test
    void whereNoWordTellsAnyWillDo() {
        assertThat(of("The University Hospital", DOUBTFUL))
                .isEqualTo(WordQuery.damaged(Wording.asked("The University Hospital"), List.of("Organisation")));
    }

    private static String of(String name, double least) {
        return AlikeQuery.of(Wording.asked(name), List.of("Organisation"), least);
    }

    /** What must be there first. */
    private static String group(String query) {
        return query.substring(0, query.indexOf(" +("));
    }
}
