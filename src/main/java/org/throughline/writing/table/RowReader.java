package org.throughline.writing.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.change.row.CellReader;
import org.throughline.change.row.Problems;
import org.throughline.change.row.Row;
import org.throughline.change.row.UnreadableCell;
import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;
import org.throughline.name.Formula;

/** Reads the cells of one line, each by its column. */
final class RowReader {

    private final Table table;
    private final long line;
    private final Problems problems;
    private final Map<String, Object> cells = new TreeMap<>();
    private boolean sound = true;

    RowReader(Table table, long line, Problems problems) {
        this.table = table;
        this.line = line;
        this.problems = problems;
    }

    Row read(List<String> texts) {
        List<Column> columns = table.columns();
        if (texts.size() == columns.size()) {
            columns.forEach(column -> read(column, texts.get(columns.indexOf(column))));
        } else {
            miscounted(texts);
        }
        return new Row(table.kind(), table.line(line), cells, sound);
    }

    private void miscounted(List<String> texts) {
        sound = false;
        problems.add(
                table.line(line),
                "%d cells where %d are asked for: put a cell that holds a comma in quotes, and leave no line empty"
                        .formatted(texts.size(), table.columns().size()));
        if (!texts.getFirst().isEmpty()) {
            cells.put("id", texts.getFirst());
        }
    }

    private void read(Column column, String text) {
        try {
            Object value = new CellReader(column).read(plain(column, text));
            if (value != null) {
                cells.put(column.name(), value);
            }
        } catch (UnreadableCell unreadable) {
            sound = false;
            problems.add(table.place(line, column.name()), String.valueOf(unreadable.getMessage()));
        }
    }

    /** Without the apostrophe by which a text is kept from being run by a spreadsheet. */
    private static String plain(Column column, String text) {
        return column.type() == ColumnType.TEXT ? Formula.unquoted(text) : text;
    }
}
