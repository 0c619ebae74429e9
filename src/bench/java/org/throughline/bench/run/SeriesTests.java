package org.throughline.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTests {

    private static final Series FAST = series(20, 22, 21, 30, 24);
    private static final Series SLOW = series(9, 11, 10, 12, 15);

    @Test
    void aRatioIsOfTheMedians() {
        assertThat(FAST.over(SLOW).value()).isEqualTo(2);
    }

    @Test
    void aRatioIsProvenWhereNoRoundsOverlap() {
        assertThat(FAST.over(SLOW).proven()).isTrue();
        assertThat(SLOW.over(FAST).proven()).isTrue();
    }

    @Test
    void oneRoundThatOverlapsLeavesARatioUnproven() {
        assertThat(FAST.over(series(9, 11, 10, 12, 20)).proven()).isFalse();
    }

    @Test
    void fewerThanFiveRoundsProveNothing() {
        assertThat(series(20, 21, 22, 23).over(series(1, 2, 3, 4)).proven()).isFalse();
    }

    @Test
    void aWayWithoutAnswersHasNoRatio() {
        Ratio ratio = FAST.over(new Series(List.of()));
        assertThat(ratio.value()).isNaN();
        assertThat(ratio).hasToString("–");
    }

    @Test
    void twoSeriesAreJoinedRoundByRound() {
        assertThat(series(2, 3).with(series(4, 5), (one, other) -> one * other)).isEqualTo(series(8, 15));
        assertThat(series(2, 3).with(new Series(List.of()), Math::max).isEmpty())
                .isTrue();
    }

    @Test
    void aGeometricMeanIsTakenRoundByRound() {
        assertThat(Series.geometricMean(List.of(series(1, 4), series(4, 9))).rounds())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(2, within(1e-9)),
                        second -> assertThat(second).isEqualTo(6, within(1e-9)));
    }

    @Test
    void theMedianOfAnEvenNumberStandsBetweenTheMiddleTwo() {
        assertThat(series(4, 1, 2, 3).spread()).isEqualTo(new Spread(2.5, 1, 4));
    }

    private static Series series(double... rounds) {
        return new Series(Arrays.stream(rounds).boxed().toList());
    }
}
