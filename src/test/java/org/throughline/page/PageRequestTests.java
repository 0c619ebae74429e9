package org.throughline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

class PageRequestTests {

    private static final int USUAL = 20;

    @Test
    void withoutAWordThePageIsTheUsualOneFromTheStart() {
        assertThat(PageRequest.of(Map.of(), USUAL)).isEqualTo(new PageRequest(USUAL, false, null, null));
    }

    @ParameterizedTest
    @CsvSource({"first, 1, false", "first, 100, false", "last, 1, true", "last, 100, true"})
    void aPageOfOneToAHundredIsTakenFromEitherEnd(String argument, int size, boolean backwards) {
        assertThat(PageRequest.of(Map.of(argument, size), USUAL))
                .isEqualTo(new PageRequest(size, backwards, null, null));
    }

    @ParameterizedTest
    @CsvSource({"first, 0", "first, -1", "first, 101", "first, 2147483647", "last, 0", "last, -2147483648", "last, 101"
    })
    void anyOtherSizeIsRefusedByName(String argument, int size) {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> PageRequest.of(Map.of(argument, size), USUAL))
                .withMessageContaining("'" + argument + "'")
                .withMessageContaining("1 and 100")
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.BAD_PAGE));
    }

    @Test
    void aPageIsNotCountedFromBothEnds() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> PageRequest.of(Map.of("first", 1, "last", 1), USUAL))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.BAD_PAGE));
    }

    @Test
    void cursorsPassUnread() {
        assertThat(PageRequest.of(Map.of("after", "a", "before", "b"), USUAL))
                .isEqualTo(new PageRequest(USUAL, false, "a", "b"));
    }
}
