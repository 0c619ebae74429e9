package org.throughline.writing.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.date.DaySpan;
import org.throughline.date.PartialDate;
import org.throughline.kind.Column;
import org.throughline.name.Wording;
import org.throughline.writing.table.Row;

/**
 * The values of a row as its statement takes them. A date becomes its text, its bounds and a key to order by.
 *
 * <p>{@code from} and {@code until} say between which days something is certain or possible, so their bounds are those
 * of {@link PartialDate#reach()}; the end falls on some day of its text, so {@code untilLatest} is the day after the
 * last. Their {@code First} and {@code Last} are the days of their text, as they are shown; of other dates these are
 * the bounds.
 */
final class RowValues {

    static final LocalDate UNKNOWN_DAY = LocalDate.of(9999, 12, 31);

    private final Map<String, Object> values = new TreeMap<>();

    static RowValues of(Row row) {
        RowValues values = new RowValues();
        row.table().columns().forEach(column -> values.put(column, row));
        return values;
    }

    Map<String, Object> asMap() {
        return values;
    }

    RowValues put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    RowValues putDate(String name, @Nullable PartialDate date) {
        DaySpan span = date == null ? DaySpan.UNBOUNDED : new DaySpan(date.earliest(), date.latest());
        return putDate(name, date, span);
    }

    /** Since when something holds. */
    RowValues putBeginning(@Nullable PartialDate date) {
        return putDate("from", date, reach(date)).putShown("from", date);
    }

    /** By which day it is over, where that is earlier than it would be otherwise. */
    void endBy(LocalDate day) {
        if (!(values.get("untilLatest") instanceof LocalDate known) || day.isBefore(known)) {
            values.put("untilLatest", day);
        }
    }

    /** By what a name or an identifier is found. */
    RowValues putWords(@Nullable String text) {
        Wording wording = Wording.of(text == null ? "" : text);
        return put("folded", wording.key()).put("words", wording.terms());
    }

    private void put(Column column, Row row) {
        String name = column.name();
        if (!column.dated()) {
            put(name, stored(row.value(name)));
        } else if (name.equals("from")) {
            putBeginning(row.date(name));
        } else if (name.equals("until")) {
            putDate(name, row.date(name), ending(reach(row.date(name)))).putShown(name, row.date(name));
        } else {
            putDate(name, row.date(name));
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value;
    }

    private RowValues putDate(String name, @Nullable PartialDate date, DaySpan span) {
        LocalDate first = date == null ? null : date.earliest();
        return put(name, date == null ? null : date.edtf())
                .put(name + "Earliest", span.earliest())
                .put(name + "Latest", span.latest())
                .put(name + "Order", first == null ? UNKNOWN_DAY : first);
    }

    private RowValues putShown(String name, @Nullable PartialDate date) {
        return date == null ? this : put(name + "First", date.earliest()).put(name + "Last", date.latest());
    }

    private static DaySpan reach(@Nullable PartialDate date) {
        return date == null ? DaySpan.UNBOUNDED : date.reach();
    }

    private static DaySpan ending(DaySpan reach) {
        LocalDate last = reach.latest();
        return new DaySpan(reach.earliest(), last == null ? null : last.plusDays(1));
    }
}
