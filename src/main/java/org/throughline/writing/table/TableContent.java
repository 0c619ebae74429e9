package org.throughline.writing.table;

import java.util.List;
import java.util.function.UnaryOperator;
import org.throughline.change.row.Row;
import org.throughline.kind.Kind;

/** A table's rows as found in its file; {@code readable} when the file could be taken apart at all. */
public record TableContent(Table table, List<Row> rows, boolean readable, String checksum) {

    /** Its rows made others. */
    TableContent with(UnaryOperator<Row> made) {
        return new TableContent(table, rows.stream().map(made).toList(), readable, checksum);
    }

    public Kind kind() {
        return table.kind();
    }

    public String name() {
        return table.name();
    }
}
