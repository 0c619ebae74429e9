package org.throughline.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How fine a date is: the unit that its text names, or that it names two ends. */
public enum DatePrecision {
    DAY(ChronoUnit.DAYS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    YEAR(ChronoUnit.YEARS, 1),
    DECADE(ChronoUnit.YEARS, 10),
    CENTURY(ChronoUnit.YEARS, 100),
    /** A period with a first and a last date, either of which may be open. */
    INTERVAL(ChronoUnit.DAYS, 0);

    private final ChronoUnit unit;
    private final int count;

    DatePrecision(ChronoUnit unit, int count) {
        this.unit = unit;
        this.count = count;
    }

    DaySpan spanFrom(LocalDate first) {
        return new DaySpan(first, first.plus(count, unit).minusDays(1));
    }

    DaySpan widen(DaySpan span) {
        return span.moved(first -> first.minus(count, unit), last -> lastAfter(last));
    }

    private LocalDate lastAfter(LocalDate last) {
        return last.plusDays(1).plus(count, unit).minusDays(1);
    }
}
