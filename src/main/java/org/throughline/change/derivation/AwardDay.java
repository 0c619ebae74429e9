package org.throughline.change.derivation;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;

/** The day of an award: the earliest for which a source tells of its announcement or its receipt. */
final class AwardDay implements Derivation {

    private static final Comparator<PartialDate> EARLIEST_FIRST = Comparator.comparing(
                    (PartialDate date) -> Objects.requireNonNull(date.earliest()))
            .thenComparing(PartialDate::latest, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PartialDate::edtf);

    @Override
    public boolean concerns(Kind kind) {
        return kind.name().equals("award");
    }

    @Override
    public void derive(Row row, Universe universe, RowValues values) {
        values.putDate("day", day(row.id(), universe));
    }

    @Override
    public Stream<Row> following(Row changed, Universe universe) {
        return switch (changed.kind().name()) {
            case "announcement" -> award(changed.text("subject"), universe);
            case "receipt" -> award(changed.text("award"), universe);
            default -> Stream.empty();
        };
    }

    private static Stream<Row> award(@Nullable String id, Universe universe) {
        return id == null ? Stream.empty() : universe.row("award", id).stream();
    }

    private static @Nullable PartialDate day(String award, Universe universe) {
        return Stream.of(universe.rows("announcement", "subject", award), universe.rows("receipt", "award", award))
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
