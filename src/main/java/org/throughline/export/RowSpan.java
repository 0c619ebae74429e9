package org.throughline.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;

/**
 * The days from the first to the last that a row's dates leave it, for tools that know no other dates: what is told as
 * a year begins on its first day and ends on its last.
 *
 * @param start empty where it is not known
 * @param end likewise
 */
record RowSpan(String start, String end) {

    static RowSpan of(TextRow row) {
        String from = row.cell("from");
        String until = row.cell("until");
        return new RowSpan(
                from.isEmpty() ? "" : text(PartialDate.parse(from).earliest()),
                until.isEmpty() ? "" : text(PartialDate.parse(until).latest()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
