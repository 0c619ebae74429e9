package org.throughline.writing.table;

import java.util.List;

/** A table of the data package: its file and the columns that the file must have, in their order. */
public record Table(String name, String path, List<Column> columns, List<List<String>> uniqueKeys) {

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
