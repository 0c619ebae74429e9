package org.throughline.writing.release;

import java.util.Map;
import org.throughline.writing.table.Place;

/**
 * A row as it is to be written: its key, where it stands, the values that its statement takes, and a fingerprint of
 * both.
 */
record PlannedRow(RowKey key, Place place, Map<String, Object> values, String fingerprint) {

    String table() {
        return key.table();
    }

    String id() {
        return key.id();
    }

    String entry() {
        return String.join(" ", key.table(), key.id(), fingerprint);
    }
}
