package org.throughline.bench.graph;

import java.util.List;

/** Places in sources, and in which source each stands. */
record CitationTable(World world) implements ImportTable {

    private static final Choice FIDELITIES = Choice.of("VERBATIM 45", "PARAPHRASED 45", "MACHINE_REWRITTEN 10");
    private static final List<String> COLUMNS = List.of("locator", "basis", "fidelity", "note", "asFound", "release");

    @Override
    public void write(ImportFolder folder) {
        Draw draw = new Draw(world.seed(), "citation");
        try (CsvFile nodes = folder.nodes("Node.Citation", Columns.node(COLUMNS));
                CsvFile relationships = folder.relationships("CITES", Columns.relationship(List.of("release")))) {
            for (int citation = 0; citation < world.shape().count(NodeSort.CITATION); citation++) {
                long number = world.numbers().of(NodeSort.CITATION, citation);
                String id = world.sources().idOf(citation);
                nodes.number(number).text(id);
                write(nodes, citation, draw.row(citation));
                relationships
                        .number(number)
                        .number(world.numbers()
                                .of(NodeSort.SOURCE, world.sources().sourceOf(citation)))
                        .text(id)
                        .text(Release.NAME)
                        .end();
            }
        }
    }

    private void write(CsvFile row, int citation, Draw draw) {
        row.text("paragraph " + world.sources().paragraphOf(citation))
                .text(draw.chance(0.85) ? "STATED" : "INFERRED")
                .text(FIDELITIES.from(draw))
                .text(draw.chance(0.5) ? "What " + draw.of(WordStock.SUBJECTS) + " is to bring." : null)
                .text(draw.chance(0.03) ? draw.of(WordStock.STEMS) + " NHS Basis Belief" : null)
                .text(Release.NAME)
                .end();
    }
}
