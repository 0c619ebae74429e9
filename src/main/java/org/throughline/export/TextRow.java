package org.throughline.export;

import java.util.List;
import java.util.Optional;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowText;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;

/**
 * A row as its table writes it.
 *
 * @param cells a text for each column of its kind, empty where it holds nothing
 */
record TextRow(Kind kind, List<String> cells) {

    static TextRow of(Row row) {
        return new TextRow(
                row.kind(),
                row.kind().columns().stream()
                        .map(Column::name)
                        .map(column -> Optional.ofNullable(row.value(column))
                                .map(RowText::of)
                                .orElse(""))
                        .toList());
    }

    String id() {
        return cell("id");
    }

    /** The text in a column; empty where the kind has no such column. */
    String cell(String column) {
        List<Column> columns = kind.columns();
        for (int position = 0; position < columns.size(); position++) {
            if (columns.get(position).name().equals(column)) {
                return cells.get(position);
            }
        }
        return "";
    }
}
