package org.throughline.writing.release;

import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.writing.table.Checksum;

/** A row as a package stated it: its key, and a mark that changes with any of its cells. */
record RowMark(RowKey key, String mark) {

    static RowMark of(Row row) {
        Checksum checksum = new Checksum();
        RowText.of(row).forEach((column, text) -> checksum.add(column).add(text));
        return new RowMark(row.key(), checksum.hex(16));
    }

    static RowMark read(String entry) {
        String[] parts = entry.split(" ", -1);
        return new RowMark(new RowKey(parts[0], parts[1]), parts[2]);
    }

    String entry() {
        return String.join(" ", key.table(), key.id(), mark);
    }
}
