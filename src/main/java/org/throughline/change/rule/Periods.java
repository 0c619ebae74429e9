package org.throughline.change.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.PartialDate;

/** Nothing ends before it begins. */
final class Periods implements Rule {

    @Override
    public void check(Row row, Universe universe, Problems problems) {
        if (reversed(row)) {
            problems.add(row.at("until"), "ends before it begins in column from: put the earlier date there");
        }
    }

    private static boolean reversed(Row row) {
        PartialDate from = row.date("from");
        PartialDate until = row.date("until");
        return from != null && until != null && before(until.latest(), from.earliest());
    }

    private static boolean before(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
