package org.throughline.writing.table;

import java.util.List;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;

/** A table of the data package: its file and the kind of fact that its rows state. */
public record Table(Kind kind, String path, List<Column> columns) {

    public Table(Kind kind, String path) {
        this(kind, path, kind.columns());
    }

    public String name() {
        return kind.name();
    }

    /** The table as its first line heads it: without columns that this leaves out. */
    Table headed(List<String> names) {
        return new Table(
                kind,
                path,
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

    Place line(long line) {
        return new Place(path, line, null);
    }

    Place place(long line, String column) {
        return new Place(path, line, column);
    }
}
