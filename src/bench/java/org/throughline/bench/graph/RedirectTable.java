package org.throughline.bench.graph;

import java.util.List;

/** Organisations that were merged into others: their ids are known for ever. */
record RedirectTable(World world) implements ImportTable {

    @Override
    public void write(ImportFolder folder) {
        Draw draw = new Draw(world.seed(), "redirect");
        try (CsvFile nodes = folder.nodes("Node.Redirect", Columns.node(List.of()));
                CsvFile relationships = folder.relationships("REDIRECTS_TO", Columns.relationship(List.of()))) {
            for (int redirect = 0; redirect < world.shape().count(NodeSort.REDIRECT); redirect++) {
                int number = world.numbers().of(NodeSort.REDIRECT, redirect);
                int into = draw.row(redirect).below(world.shape().count(NodeSort.ORGANISATION));
                String id = Slug.of("organisation-merged", redirect);
                nodes.number(number).text(id).end();
                relationships
                        .number(number)
                        .number(world.numbers().of(NodeSort.ORGANISATION, into))
                        .text(id)
                        .end();
            }
        }
    }
}
