package org.throughline.writing.release;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/** The day of an award: the earliest for which a source tells of its announcement or its receipt. */
@Component
class AwardDay implements Derivation {

    private static final Comparator<PartialDate> EARLIEST_FIRST = Comparator.comparing(
                    (PartialDate date) -> Objects.requireNonNull(date.earliest()))
            .thenComparing(PartialDate::latest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PartialDate::edtf);

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("award");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        values.putDate("day", day(row.id(), data));
    }

    private static @Nullable PartialDate day(String award, DataPackage data) {
        return Stream.of(data.rows("announcement", "subject", award), data.rows("receipt", "award", award))
                .flatMap(rows -> rows.stream().flatMap(AwardDay::told))
                .filter(date -> date.earliest() != null)
                .min(EARLIEST_FIRST)
                .orElse(null);
    }

    private static Stream<PartialDate> told(Row row) {
        return Stream.concat(
                row.days("attested").stream().map(day -> PartialDate.parse(day.toString())),
                Stream.ofNullable(row.date("from")));
    }
}
