package org.throughline.writing.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.date.PartialDate;

/** One line of a table: the cells that hold something; {@code sound} when all of them could be read. */
public record Row(Table table, long line, Map<String, Object> cells, boolean sound) {

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

    public Place place(String column) {
        return table.place(line, column);
    }
}
