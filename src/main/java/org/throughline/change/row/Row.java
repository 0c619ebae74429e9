package org.throughline.change.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;
import org.throughline.kind.Kind;

/**
 * A row of a table: the cells that hold something.
 *
 * @param sound whether all of its cells could be read
 * @param version how often it has been put into the graph; 0 where it is not there yet
 */
public record Row(Kind kind, Origin origin, Map<String, Object> cells, boolean sound, long version) {

    public Row(Kind kind, Origin origin, Map<String, Object> cells, boolean sound) {
        this(kind, origin, cells, sound, 0);
    }

    /** A row that the graph holds. */
    public static Row stored(Kind kind, Map<String, Object> cells, long version) {
        RowKey key = new RowKey(kind.name(), String.valueOf(cells.get("id")));
        return new Row(kind, new StoredOrigin(key), cells, true, version);
    }

    /** The same with other cells. */
    public Row with(Map<String, Object> other) {
        return new Row(kind, origin, other, sound, version);
    }

    /** The same with another value in one cell. */
    public Row with(String column, Object value) {
        Map<String, Object> other = new TreeMap<>(cells);
        other.put(column, value);
        return with(other);
    }

    /** The same as it is put into the graph for this time. */
    public Row versioned(long number) {
        return new Row(kind, origin, cells, sound, number);
    }

    public RowKey key() {
        return new RowKey(kind.name(), id());
    }

    public boolean identified() {
        return cells.containsKey("id");
    }

    public String id() {
        return Objects.requireNonNull(text("id"));
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }

    public @Nullable Object value(String column) {
        return cells.get(column);
    }

    public @Nullable String text(String column) {
        return (String) cells.get(column);
    }

    public @Nullable PartialDate date(String column) {
        return (PartialDate) cells.get(column);
    }

    public @Nullable BigDecimal number(String column) {
        return cells.get(column) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    public boolean flagged(String column) {
        return Boolean.TRUE.equals(cells.get(column));
    }

    /** The texts of a list, none where the cell is empty. */
    public List<String> texts(String column) {
        return cells.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The days of a list, none where the cell is empty. */
    public List<LocalDate> days(String column) {
        return cells.get(column) instanceof List<?> list
                ? list.stream().map(LocalDate.class::cast).toList()
                : List.of();
    }

    /** Where a cell stands. */
    public Origin at(String column) {
        return origin.at(column);
    }
}
