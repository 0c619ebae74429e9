package org.throughline.writing.table;

import java.util.List;

/** A table's rows as found in its file; {@code readable} when the file could be taken apart at all. */
public record TableContent(Table table, List<Row> rows, boolean readable, String checksum) {

    public String name() {
        return table.name();
    }
}
