package org.throughline.change;

import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.RowText;
import org.throughline.name.Checksum;

/** A row as it was stated once, by a package or a register: its key, and a mark that changes with any of its cells. */
public record RowMark(RowKey key, String mark) {

    public static RowMark of(Row row) {
        Checksum checksum = new Checksum();
        RowText.of(row).forEach((column, text) -> checksum.add(column).add(text));
        return new RowMark(row.key(), checksum.hex(16));
    }

    public static RowMark read(String entry) {
        String[] parts = entry.split(" ", -1);
        return new RowMark(new RowKey(parts[0], parts[1]), parts[2]);
    }

    public String entry() {
        return String.join(" ", key.table(), key.id(), mark);
    }
}
