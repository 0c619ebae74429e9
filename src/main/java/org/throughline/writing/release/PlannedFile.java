package org.throughline.writing.release;

import java.util.List;

/** What one file of the package puts into the graph. */
record PlannedFile(String path, String checksum, List<PlannedRow> rows) {

    List<String> entries() {
        return rows.stream().map(PlannedRow::entry).sorted().toList();
    }
}
