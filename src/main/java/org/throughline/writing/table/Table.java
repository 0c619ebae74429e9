package org.throughline.writing.table;

import java.util.List;
import org.throughline.change.row.FileOrigin;
import org.throughline.change.row.Origin;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;

/**
 * A table of the data package: its file and the kind of fact that its rows state.
 *
 * @param told its file as messages tell it
 */
public record Table(Kind kind, String path, String told, List<Column> columns) {

    public Table(Kind kind, String path) {
        this(kind, path, path, kind.columns());
    }

    /** The same in messages that speak of several packages. */
    Table within(String release) {
        return new Table(kind, path, release + "/" + path, columns);
    }

    public String name() {
        return kind.name();
    }

    /** The table as its first line heads it: without columns that this leaves out. */
    Table headed(List<String> names) {
        return new Table(
                kind,
                path,
                told,
                columns.stream()
                        .filter(column -> !column.omissible() || names.contains(column.name()))
                        .toList());
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String columnName(int position) {
        return position < columns.size() ? columns.get(position).name() : "number " + (position + 1);
    }

    Origin line(long line) {
        return new FileOrigin(told, line, null);
    }

    Origin place(long line, String column) {
        return line(line).at(column);
    }
}
