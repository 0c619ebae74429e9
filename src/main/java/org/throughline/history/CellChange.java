package org.throughline.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A cell before and after; null where it held nothing. */
record CellChange(
        String column, @Nullable String before, @Nullable String after) {

    /** Those that differ between two rows, by column. */
    static List<CellChange> between(@Nullable Map<String, String> before, @Nullable Map<String, String> after) {
        Map<String, String> first = before == null ? Map.of() : before;
        Map<String, String> last = after == null ? Map.of() : after;
        TreeSet<String> columns = new TreeSet<>(first.keySet());
        columns.addAll(last.keySet());
        return columns.stream()
                .map(column -> new CellChange(column, first.get(column), last.get(column)))
                .filter(cell -> !Objects.equals(cell.before, cell.after))
                .toList();
    }
}
