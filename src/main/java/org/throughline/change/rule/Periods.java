package org.throughline.change.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.PartialDate;

/** Nothing ends before it begins, as far as its dates may reach, or is attested outside of them. */
final class Periods implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (reversed(row)) {
            problems.add(row.at("until"), "ends before it begins in column from: put the earlier date there");
        } else if (row.days("attested").stream().anyMatch(day -> isOutside(day, row))) {
            problems.add(
                    row.at("attested"),
                    "a day on which it is attested lies before from or after until: correct one of them");
        }
    }

    private static boolean reversed(Row row) {
        PartialDate from = row.date("from");
        PartialDate until = row.date("until");
        return from != null && until != null && before(latest(until), earliest(from));
    }

    private static boolean isOutside(LocalDate day, Row row) {
        return before(day, earliest(row.date("from"))) || before(latest(row.date("until")), day);
    }

    private static @Nullable LocalDate earliest(@Nullable PartialDate from) {
        return from == null ? null : from.reach().earliest();
    }

    private static @Nullable LocalDate latest(@Nullable PartialDate until) {
        return until == null ? null : until.reach().latest();
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
