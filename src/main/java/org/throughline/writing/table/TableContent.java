package org.throughline.writing.table;

import java.util.List;
import org.throughline.change.row.Row;
import org.throughline.kind.Kind;

/** A table's rows as found in its file; {@code readable} when the file could be taken apart at all. */
public record TableContent(Table table, List<Row> rows, boolean readable, String checksum) {

    /** The same with other rows. */
    TableContent with(List<Row> others) {
        return new TableContent(table, others, readable, checksum);
    }

    public Kind kind() {
        return table.kind();
    }

    public String name() {
        return table.name();
    }
}
