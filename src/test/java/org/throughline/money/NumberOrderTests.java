package org.throughline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where numbers of some unit stand among each other. */
class NumberOrderTests {

    private static final NumberOrder UNKNOWN = NumberOrder.of("GBP", null);

    @Test
    void numbersOfAUnitStandTogetherByNumberAndUnknownOnesLastBothWays() {
        List<NumberOrder> known = List.of(
                NumberOrder.of("EUR", 5L),
                NumberOrder.of("GBP", 0L),
                NumberOrder.of("GBP", 9L),
                NumberOrder.of("GBP", 10L),
                NumberOrder.of("GBP", Long.MAX_VALUE),
                NumberOrder.of("PERSON", 7L),
                NumberOrder.of("PERSON_DAY", 3L));
        assertThat(known).isSortedAccordingTo(Comparator.comparing(NumberOrder::up));
        assertThat(known).isSortedAccordingTo(Comparator.comparing(NumberOrder::down));
        assertThat(known)
                .allSatisfy(number ->
                        assertThat(number.up()).isEqualTo(number.down()).isLessThan(UNKNOWN.up()))
                .allSatisfy(number -> assertThat(number.down()).isGreaterThan(UNKNOWN.down()));
    }

    @Test
    void aNumberBelowAllIsBeforeTheFirstOfItsUnitAndBehindTheLastOfTheUnitBefore() {
        assertThat(NumberOrder.text("GBP", -1))
                .isLessThan(NumberOrder.text("GBP", 0))
                .isGreaterThan(NumberOrder.text("EUR", Long.MAX_VALUE));
    }

    @Test
    void theNumberThatASourceNamesIsTheMostOrElseTheLeast() {
        assertThat(Qualifier.UP_TO.of(5).named()).isEqualTo(5);
        assertThat(Qualifier.AT_LEAST.of(7).named()).isEqualTo(7);
        assertThat(Range.UNKNOWN.named()).isNull();
    }
}
