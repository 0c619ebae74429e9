package org.throughline.writing.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.date.PartialDate;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Problems;
import org.throughline.writing.table.Row;

/** Nothing ends before it begins. */
@Component
class Periods implements Check {

    @Override
    public void check(DataPackage data, Problems problems) {
        data.contents()
                .flatMap(content -> content.rows().stream())
                .filter(Periods::reversed)
                .forEach(row -> problems.add(
                        row.place("until"), "ends before it begins in column from: put the earlier date there"));
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
