package org.throughline.change.row;

import java.util.Comparator;

/** Which row of which table. */
public record RowKey(String table, String id) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::table).thenComparing(RowKey::id);

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + " " + id;
    }
}
