package org.throughline.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a date is sorted: its first, and one before all others where its start is open. An unknown date
 * comes last in both directions, so it has another day upwards than downwards.
 */
public record DayOrder(LocalDate up, LocalDate down) {

    private static final DayOrder UNKNOWN = new DayOrder(LocalDate.of(9999, 12, 31), LocalDate.of(-9999, 1, 1));
    private static final LocalDate OPEN_START = LocalDate.of(-1, 1, 1);

    public static DayOrder of(@Nullable PartialDate date) {
        return date == null ? UNKNOWN : known(date.earliest());
    }

    private static DayOrder known(@Nullable LocalDate first) {
        LocalDate day = first == null ? OPEN_START : first;
        return new DayOrder(day, day);
    }
}
