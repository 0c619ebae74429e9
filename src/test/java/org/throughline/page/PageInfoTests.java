package org.throughline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageInfoTests {

    @Test
    void aPageLiesBetweenTheCursorsOfItsFirstAndItsLastItem() {
        assertThat(PageInfo.of(true, false, List.of("a", "b", "c"), item -> "cursor of " + item))
                .isEqualTo(new PageInfo(true, false, "cursor of a", "cursor of c"));
    }

    @Test
    void anEmptyPageHasNoCursorsButSaysWhatLiesAround() {
        assertThat(PageInfo.of(false, true, List.<String>of(), item -> item))
                .isEqualTo(new PageInfo(false, true, null, null));
    }

    @Test
    void behindAPageWithoutItemsNothingIsKnown() {
        assertThat(PageInfo.ofNone(true)).isEqualTo(new PageInfo(false, true, null, null));
        assertThat(PageInfo.ofNone(false)).isEqualTo(new PageInfo(false, false, null, null));
    }
}
