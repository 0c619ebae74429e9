package org.throughline.bench.graph;

import java.util.List;
import org.throughline.name.SortKey;

/** The nodes of one kind of entity. */
record EntityTable(Cast cast, GraphShape shape, NodeNumbers numbers) implements ImportTable {

    private static final List<String> SHARED = List.of("name", "nameOrder", "release", ":LABEL");

    @Override
    public void write(ImportFolder folder) {
        NodeSort kind = cast.kind();
        try (CsvFile nodes = folder.nodes("Node.Entity." + kind.label(), Columns.node(SHARED, cast.columns()))) {
            for (int index = 0; index < shape.count(kind); index++) {
                String name = cast.name(index);
                nodes.number(numbers.of(kind, index))
                        .text(cast.id(index))
                        .text(name)
                        .text(SortKey.of(name))
                        .text(Release.NAME)
                        .text(cast.label(index));
                cast.write(index, nodes);
                nodes.end();
            }
        }
    }
}
