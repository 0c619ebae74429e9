package org.throughline.change.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.date.DayOrder;
import org.throughline.date.DaySpan;
import org.throughline.date.PartialDate;
import org.throughline.kind.Column;
import org.throughline.name.SortKey;
import org.throughline.name.Wording;

/**
 * The values of a row as its statement takes them. A date becomes its text, its bounds and what it is sorted by.
 *
 * <p>{@code from} and {@code until} say between which days something is certain or possible, so their bounds are those
 * of {@link PartialDate#reach()}; the end falls on some day of its text, so {@code untilLatest} is the day after the
 * last. Their {@code First} and {@code Last} are the days of their text, as they are shown; of other dates these are
 * the bounds.
 */
final class RowValues {

    private final Map<String, Object> values = new TreeMap<>();

    static RowValues of(Row row) {
        RowValues values = new RowValues();
        row.kind().columns().forEach(column -> values.put(column, row));
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

    /**
     * While its ends existed: where nothing tells when it began, that is from their beginning or the first day on which
     * it is attested. What is stated or certain stays so, whatever sources say of its ends.
     */
    void within(Lifetime lifetime) {
        if (lifetime.since() != null) {
            beginBy(lifetime.since());
        }
        if (lifetime.until() != null) {
            LocalDate certain = values.containsKey("fromLatest") ? (LocalDate) values.get("untilEarliest") : null;
            endBy(later(lifetime.until(), certain));
        }
    }

    private void beginBy(LocalDate day) {
        LocalDate told = values.get("fromEarliest") instanceof LocalDate known ? known : firstAttested();
        boolean stated = values.get("fromLatest") instanceof LocalDate latest && latest.isBefore(day);
        if (!stated && (told == null || told.isBefore(day))) {
            put("fromEarliest", day);
        }
    }

    private @Nullable LocalDate firstAttested() {
        return values.get("attested") instanceof List<?> days
                ? days.stream()
                        .map(LocalDate.class::cast)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    /** By what a name or an identifier is found. */
    RowValues putWords(@Nullable String text) {
        Wording wording = Wording.of(text == null ? "" : text);
        return put("folded", wording.key()).put("words", wording.terms());
    }

    /** By what it is sorted, in either direction. */
    RowValues putOrder(String name, Object up, Object down) {
        return put(name + "Order", up).put(name + "OrderDown", down);
    }

    /** A text, and by what a person sorts it. */
    RowValues putSorted(String name, @Nullable String text) {
        return put(name, text).put(name + "Order", text == null ? null : SortKey.of(text));
    }

    private void put(Column column, Row row) {
        String name = column.name();
        if (column.sorted()) {
            putSorted(name, row.text(name));
        } else if (!column.dated()) {
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
        DayOrder order = DayOrder.of(date);
        return put(name, date == null ? null : date.edtf())
                .put(name + "Earliest", span.earliest())
                .put(name + "Latest", span.latest())
                .putOrder(name, order.up(), order.down());
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
