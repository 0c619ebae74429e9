package org.throughline.writing.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.Row;

/**
 * Who holds an office rules out whoever held it before: from the first day on which it is certainly another's, an
 * earlier post is not even possible.
 */
@Component
class OfficeHolders implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("appointment");
    }

    @Override
    public void derive(Row row, DataPackage data, RowValues values) {
        last(row).flatMap(day -> handedOver(row, day, data)).ifPresent(values::endBy);
    }

    /** The first day after this one on which another person certainly holds the office. */
    private static Optional<LocalDate> handedOver(Row row, LocalDate day, DataPackage data) {
        String office = row.text("office");
        return office == null
                ? Optional.empty()
                : data.rows("appointment", "office", office).stream()
                        .filter(other -> !Objects.equals(other.text("person"), row.text("person")))
                        .flatMap(OfficeHolders::certain)
                        .filter(day::isBefore)
                        .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(Row row) {
        return Stream.concat(row.days("attested").stream(), beginning(row, PartialDate::earliest))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> certain(Row row) {
        return Stream.concat(row.days("attested").stream(), beginning(row, PartialDate::latest));
    }

    private static Stream<LocalDate> beginning(Row row, Function<PartialDate, @Nullable LocalDate> bound) {
        PartialDate from = row.date("from");
        return from == null ? Stream.empty() : Stream.ofNullable(bound.apply(from));
    }
}
