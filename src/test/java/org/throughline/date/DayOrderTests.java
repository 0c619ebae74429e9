package org.throughline.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where dates stand among each other. */
class DayOrderTests {

    @Test
    void aDateIsSortedByItsFirstDayBothWays() {
        assertThat(order("2018-03~")).isEqualTo(new DayOrder(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 1)));
    }

    @Test
    void anOpenStartIsBeforeAllDatesAndAnUnknownOneBehindAllBothWays() {
        List<@Nullable String> rising = Stream.of("../2021-09", "0000", "2018-03-05", "9999-12-30", null)
                .toList();
        List<@Nullable String> falling = Stream.of("9999-12-30", "2018-03-05", "0000", "../2021-09", null)
                .toList();
        assertThat(rising.stream().map(DayOrderTests::order)).isSortedAccordingTo(Comparator.comparing(DayOrder::up));
        assertThat(falling.stream().map(DayOrderTests::order))
                .isSortedAccordingTo(Comparator.comparing(DayOrder::down).reversed());
        assertThat(Stream.concat(rising.stream(), falling.stream())
                        .map(DayOrderTests::order)
                        .distinct())
                .hasSize(5);
    }

    private static DayOrder order(@Nullable String text) {
        return DayOrder.of(text == null ? null : PartialDate.parse(text));
    }
}
