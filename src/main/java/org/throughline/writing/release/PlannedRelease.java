package org.throughline.writing.release;

import java.util.List;
import org.throughline.writing.table.DataPackage;

/** A package, and what its files put into the graph. */
record PlannedRelease(DataPackage data, List<PlannedFile> files) {

    String name() {
        return data.name();
    }

    String version() {
        return data.version();
    }

    List<PlannedRow> rows() {
        return files.stream().flatMap(file -> file.rows().stream()).toList();
    }
}
