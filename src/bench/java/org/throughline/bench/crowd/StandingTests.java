package org.throughline.bench.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTests {

    private static final double MEGABYTE = 1 << 20;
    private static final Standing START = new Standing(200 * MEGABYTE, 1_400 * MEGABYTE, 300, 60, 40);

    @Test
    void whatDiffersFromOneLookToTheNextIsNoGrowth() {
        assertThat(START.grownTo(START)).isEmpty();
        assertThat(START.grownTo(new Standing(210 * MEGABYTE, 1_450 * MEGABYTE, 310, 64, 55)))
                .isEmpty();
        assertThat(START.grownTo(new Standing(20 * MEGABYTE, 400 * MEGABYTE, 30, 6, 4)))
                .isEmpty();
    }

    @Test
    void eachThatGrowsIsNamed() {
        assertThat(START.grownTo(new Standing(230 * MEGABYTE, 1_600 * MEGABYTE, 400, 90, 400)))
                .containsExactly("heap", "resident memory", "descriptors", "threads", "p99");
        assertThat(START.grownTo(new Standing(200 * MEGABYTE, 1_400 * MEGABYTE, 300, 90, 40)))
                .containsExactly("threads");
    }
}
