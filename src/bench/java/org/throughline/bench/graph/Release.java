package org.throughline.bench.graph;

import java.util.List;

/** The release that owns all that is made, as the writer marks it, so that the service can tell its version. */
record Release(GraphShape shape, long seed) implements ImportTable {

    static final String NAME = "national-scale";

    @Override
    public void write(ImportFolder folder) {
        try (CsvFile nodes = folder.nodes("DataRelease", List.of(":ID", "name", "dataVersion", "revision:long"))) {
            nodes.number(shape.nodes())
                    .text(NAME)
                    .text(shape.entities() + " entities of seed " + seed)
                    .number(0);
            nodes.end();
        }
    }
}
