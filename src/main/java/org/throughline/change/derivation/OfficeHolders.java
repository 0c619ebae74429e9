package org.throughline.change.derivation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;

/**
 * Who holds an office rules out whoever held it before: from the first day on which it is certainly another's, an
 * earlier post is not even possible.
 */
final class OfficeHolders implements Derivation {

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("appointment");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        last(row).flatMap(day -> handedOver(row, day, universe)).ifPresent(values::endBy);
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return concerns(changed.kind()) && changed.has("office")
                ? universe.rows("appointment", "office", String.valueOf(changed.text("office"))).stream()
                : Stream.empty();
    }

    /** The first day after this one on which another person certainly holds the office. */
    private static Optional<LocalDate> handedOver(Row row, LocalDate day, Universe universe) {
        String office = row.text("office");
        return office == null
                ? Optional.empty()
                : universe.rows("appointment", "office", office).stream()
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
