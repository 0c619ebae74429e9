package org.throughline.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AnsweredTests {

    private static final Answered HUNDRED =
            new Answered(2, LongStream.rangeClosed(1, 100).map(number -> (101 - number) * 1_000_000));

    @Test
    void aQuantileIsTheTimeThatThatShareTookAtMost() {
        assertThat(HUNDRED.quantile(0.5)).isEqualTo(50);
        assertThat(HUNDRED.quantile(0.99)).isEqualTo(99);
        assertThat(HUNDRED.quantile(1)).isEqualTo(100);
    }

    @Test
    void oneRequestIsEveryQuantile() {
        assertThat(new Answered(1, LongStream.of(3_000_000)).quantile(0.5)).isEqualTo(3);
    }

    @Test
    void costsAreSharedByTheRequests() {
        Stretch sample = Stretch.of(HUNDRED, new RequestCost(50, 200, 10, 100 * 2048));
        assertThat(sample.perSecond()).isEqualTo(50);
        assertThat(sample.own()).isEqualTo(0.5);
        assertThat(sample.database()).isEqualTo(2);
        assertThat(sample.allocated()).isEqualTo(2);
        assertThat(sample.tail()).isEqualTo(1.98);
    }
}
