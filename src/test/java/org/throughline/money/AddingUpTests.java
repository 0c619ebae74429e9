package org.throughline.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What awards come to, by rows such as the database adds up. */
class AddingUpTests {

    private static final List<List<String>> NOBODY = List.of();
    private static final List<List<String>> OWN_NORTH = List.of(List.of("north", "AWARDED_TO"));
    private static final List<List<String>> UNDER_NORTH = List.of(List.of("north", "AWARDED_UNDER"));
    private static final List<List<String>> OWN_PIER = List.of(List.of("pier", "AWARDED_TO"));

    @Test
    void stagesComeInTheirOrderAndUnknownCurrenciesLast() {
        List<?> rows = List.of(
                row("DISBURSED", "GBP", null, 1L, 1L, "a"),
                row("OTHER", "GBP", null, 1L, 1L, "f"),
                row("AWARDED", null, "UNKNOWN_AMOUNT", 0L, 0L, "b"),
                row("AWARDED", "USD", null, 1L, 1L, "c"),
                row("AWARDED", "EUR", null, 1L, 1L, "d"),
                row("PLANNED", "GBP", null, 1L, 1L, "e"));
        assertThat(Totals.of(rows, null))
                .extracting(total -> total.stage() + " " + total.currency())
                .containsExactly(
                        "OTHER GBP", "PLANNED GBP", "AWARDED EUR", "AWARDED USD", "AWARDED null", "DISBURSED GBP");
    }

    @Test
    void awardsOfOneStageAndCurrencyAreAddedUp() {
        Total total = only(row("AWARDED", "GBP", null, 100L, 200L, "a"), row("AWARDED", "GBP", null, 50L, 50L, "b"));
        assertThat(total)
                .isEqualTo(new Total(
                        "AWARDED",
                        "GBP",
                        new BigDecimal("1.50"),
                        new BigDecimal("2.50"),
                        false,
                        2,
                        0,
                        new BigDecimal("0.00"),
                        List.of()));
        assertThat(total.text()).isEqualTo("£1.50 to £2.50");
    }

    @Test
    void oneAwardWithoutAMostLeavesTheTotalWithoutOne() {
        Total total = only(row("AWARDED", "GBP", null, 100L, null, "a"), row("AWARDED", "GBP", null, 50L, 50L, "b"));
        assertThat(total.maximum()).isNull();
        assertThat(total.text()).isEqualTo("at least £1.50");
    }

    @Test
    void anExactTotalIsToldAsOneSum() {
        assertThat(only(row("AWARDED", "GBP", null, 100L, 100L, "a")).text()).isEqualTo("£1");
    }

    @Test
    void sumsTooLargeForOneNumberAreAddedInTwoHalves() {
        List<@Nullable Object> huge = row("AWARDED", "GBP", null, 7L, 9L, "a");
        huge.set(5, 2L);
        huge.set(8, 9_000_000_000_000L);
        huge.set(10, 9_000_000_000_000L);
        assertThat(only(huge).minimum()).isEqualTo(new BigDecimal("180000000000000000000.14"));
        assertThat(only(huge).maximum()).isEqualTo(new BigDecimal("180000000000000000000.18"));
    }

    @Test
    void whoReceivesNothingOfAnAwardIsCreditedWithNothing() {
        List<@Nullable Object> nothing = row("AWARDED", "GBP", null, 7L, 9L, "a");
        nothing.set(5, null);
        assertThat(only(nothing).maximum()).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void inexactSumsAreToldApart() {
        List<@Nullable Object> hedged = row("AWARDED", "GBP", null, 100L, 100L, "a");
        hedged.set(6, 2L);
        Total total = only(hedged, row("AWARDED", "GBP", null, 50L, 50L, "b"));
        assertThat(total.hedged()).isEqualTo(1);
        assertThat(total.hedgedMaximum()).isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void whatIsRoughStaysSoBesideWhatIsOnlyBounded() {
        List<@Nullable Object> about = row("AWARDED", "GBP", null, 100L, 100L, "a");
        about.set(6, 2L);
        List<@Nullable Object> upTo = row("AWARDED", "GBP", null, 0L, 1000L, "b");
        upTo.set(6, 1L);
        List<@Nullable Object> atLeast = row("AWARDED", "GBP", null, 200L, null, "c");
        atLeast.set(6, 1L);
        assertThat(only(about, upTo).text()).isEqualTo("about £1 to £11");
        assertThat(only(about, upTo).hedged()).isEqualTo(2);
        assertThat(only(about, atLeast).text()).isEqualTo("at least about £3");
        assertThat(only(upTo).text()).isEqualTo("£0 to £10");
    }

    @Test
    void whatIsLeftOutIsCountedByReasonAndToldByAtMostTenIds() {
        List<@Nullable Object> rivals = row("AWARDED", "GBP", "NOT_PREFERRED", 1L, 1L, "x");
        rivals.set(7, 12L);
        rivals.set(12, List.of("l", "k", "j", "i", "h", "g", "f", "e", "d", "c", "b", "a"));
        Total total = only(rivals, row("AWARDED", "GBP", "SHARED_SUM", 1L, 1L, "s"));
        assertThat(total.leftOut())
                .containsExactly(
                        new LeftOut(LeftOut.Reason.SHARED_SUM, 1, List.of("s")),
                        new LeftOut(
                                LeftOut.Reason.NOT_PREFERRED,
                                12,
                                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")));
        assertThat(total.minimum()).isNull();
        assertThat(total.maximum()).isNull();
        assertThat(total.text()).isEqualTo("unknown");
    }

    @Test
    void withoutACurrencyNoSumIsTold() {
        Total total = only(row("AWARDED", null, null, 1L, 1L, "a"));
        assertThat(total.minimum()).isNull();
        assertThat(total.maximum()).isNull();
        assertThat(total.text()).isEqualTo("unknown");
    }

    @Test
    void whereOneCurrencyIsAskedOthersAreLeftOut() {
        List<?> rows = List.of(
                row("AWARDED", "GBP", null, 100L, 100L, "a"),
                row("AWARDED", "EUR", null, 7L, 7L, "b"),
                row("AWARDED", null, "UNKNOWN_AMOUNT", 0L, 0L, "c"));
        assertThat(Totals.of(rows, "GBP")).singleElement().satisfies(total -> {
            assertThat(total.minimum()).isEqualTo(new BigDecimal("1.00"));
            assertThat(total.currency()).isEqualTo("GBP");
            assertThat(total.leftOut())
                    .extracting(LeftOut::reason)
                    .containsExactly(LeftOut.Reason.UNKNOWN_AMOUNT, LeftOut.Reason.OTHER_CURRENCY);
        });
    }

    @Test
    void whatIsGivenUnderAProgrammeWhoseOwnMoneyIsCountedIsAPartOfIt() {
        Total total = only(owned("whole", OWN_NORTH, List.of()), owned("part", UNDER_NORTH, List.of()));
        assertThat(total.count()).isEqualTo(1);
        assertThat(total.leftOut()).containsExactly(new LeftOut(LeftOut.Reason.NESTED, 1, List.of("part")));
    }

    @Test
    void theMoneyOfAPartOfAProgrammeIsAPartOfItsMoney() {
        Total total = only(owned("whole", OWN_NORTH, List.of()), owned("part", OWN_PIER, List.of("north")));
        assertThat(total.leftOut()).containsExactly(new LeftOut(LeftOut.Reason.NESTED, 1, List.of("part")));
    }

    @Test
    void twoAwardsToOneProgrammeOrUnderItAreBothCounted() {
        assertThat(only(owned("a", OWN_NORTH, List.of()), owned("b", OWN_NORTH, List.of()))
                        .count())
                .isEqualTo(2);
        assertThat(only(owned("a", UNDER_NORTH, List.of()), owned("b", UNDER_NORTH, List.of()))
                        .count())
                .isEqualTo(2);
        assertThat(only(owned("a", NOBODY, List.of()), owned("b", NOBODY, List.of("north")))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whereTwoProgrammesHoldEachOtherNeitherIsAPart() {
        assertThat(only(owned("a", OWN_NORTH, List.of("pier")), owned("b", OWN_PIER, List.of("north")))
                        .count())
                .isEqualTo(2);
        List<List<String>> northUnderPier = List.of(List.of("north", "AWARDED_TO"), List.of("pier", "AWARDED_UNDER"));
        List<List<String>> pierUnderNorth = List.of(List.of("pier", "AWARDED_TO"), List.of("north", "AWARDED_UNDER"));
        assertThat(only(owned("a", northUnderPier, List.of()), owned("b", pierUnderNorth, List.of()))
                        .count())
                .isEqualTo(2);
    }

    private static Total only(List<?>... rows) {
        List<Total> totals = Totals.of(List.of(rows), null);
        assertThat(totals).hasSize(1);
        return totals.getFirst();
    }

    private static List<@Nullable Object> owned(String id, List<List<String>> owners, List<String> wholes) {
        List<@Nullable Object> row = row("AWARDED", "GBP", null, 100L, 100L, id);
        row.set(3, owners);
        row.set(4, wholes);
        return row;
    }

    private static List<@Nullable Object> row(
            String stage,
            @Nullable String currency,
            @Nullable String reason,
            long least,
            @Nullable Long most,
            String id) {
        return Arrays.asList(
                stage,
                currency,
                reason,
                NOBODY,
                List.of(),
                1L,
                0L,
                1L,
                0L,
                least,
                most == null ? null : 0L,
                most,
                List.of(id));
    }
}
