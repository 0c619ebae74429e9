package org.throughline.change;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.kind.Column;

/**
 * Values of a row that nobody is to know any more, neither as they are nor as they were: what has to say something says
 * that it was taken out, all else goes.
 */
public record Redact(RowKey key, Set<String> columns, Origin origin) implements Change {

    /** What stands for a text that a row cannot do without. */
    private static final String BLANK = "[redacted]";

    private static final Set<String> NEVER = Set.of("id", "citations");

    /** Whether a column can do without its value: no fact is left without its source, and a choice is no text. */
    public static boolean isPossible(Column column) {
        boolean free = column.lengthy() && column.refers() == null && column.pattern() == null;
        return !NEVER.contains(column.name()) && (!column.required() || free);
    }

    /** What must not say the same as another row says whose it is; so must no further name. */
    private static String blank(Row row, Column column) {
        boolean unique = row.kind().unique().stream().anyMatch(columns -> columns.contains(column.name()));
        boolean further = row.kind().name().equals("name") && column.name().equals("text");
        return unique || further ? BLANK + " " + row.id() : BLANK;
    }

    /** The same row without these values. */
    public Row blanked(Row row) {
        Map<String, Object> cells = new TreeMap<>(row.cells());
        row.kind().columns().stream()
                .filter(column -> columns.contains(column.name()))
                .forEach(column -> {
                    if (column.required()) {
                        cells.replace(column.name(), blank(row, column));
                    } else {
                        cells.remove(column.name());
                    }
                });
        return new Row(row.kind(), origin, cells, true, row.version());
    }
}
