package org.throughline.bench.graph;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every date text that the graph uses, read once: some exact, some coarse, some approximate or unsure. */
final class Calendar {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2025;
    private static final Choice FORMS =
            Choice.of("day 30", "month 24", "year 30", "about month 3", "about year 7", "unsure year 3", "period 3");

    private final List<Pages> years =
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(Pages::of).toList();

    Dated date(Draw draw) {
        return since(FIRST_YEAR, draw);
    }

    /** A date in this year or a later one. */
    Dated since(int year, Draw draw) {
        Pages drawn = years.get(year - FIRST_YEAR + draw.below(LAST_YEAR - year + 1));
        return switch (FORMS.from(draw)) {
            case "day" -> draw.of(drawn.days);
            case "month" -> draw.of(drawn.months);
            case "about month" -> draw.of(drawn.aboutMonths);
            case "about year" -> drawn.aboutYear;
            case "unsure year" -> drawn.unsureYear;
            case "period" -> drawn.period;
            default -> drawn.year;
        };
    }

    /** A date in a later year, if there is one. */
    @Nullable
    Dated after(@Nullable Dated date, Draw draw) {
        int year = date == null ? FIRST_YEAR : date.year() + 1;
        return year > LAST_YEAR ? null : since(year, draw);
    }

    /** A day of this year or a later one. */
    Dated daySince(int year, Draw draw) {
        return draw.of(years.get(year - FIRST_YEAR + draw.below(LAST_YEAR - year + 1)).days);
    }

    static int firstYear(@Nullable Dated from) {
        return from == null ? FIRST_YEAR : from.year();
    }

    private record Pages(
            Dated year,
            Dated aboutYear,
            Dated unsureYear,
            Dated period,
            List<Dated> months,
            List<Dated> aboutMonths,
            List<Dated> days) {

        static Pages of(int year) {
            return new Pages(
                    Dated.of(year, year + ""),
                    Dated.of(year, year + "~"),
                    Dated.of(year, year + "?"),
                    Dated.of(year, year + "-04/" + (year + 1) + "-03"),
                    months(year).map(month -> Dated.of(year, month.toString())).toList(),
                    months(year).map(month -> Dated.of(year, month + "~")).toList(),
                    days(year).map(day -> Dated.of(year, day.toString())).toList());
        }

        private static Stream<YearMonth> months(int year) {
            return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month));
        }

        private static Stream<LocalDate> days(int year) {
            return IntStream.rangeClosed(1, Year.of(year).length()).mapToObj(day -> LocalDate.ofYearDay(year, day));
        }
    }
}
