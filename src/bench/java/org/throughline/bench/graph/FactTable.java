package org.throughline.bench.graph;

import java.util.List;

/** Facts of one kind with the relationships that lead to them: both bear one id and cite the same. */
record FactTable(World world, NodeSort kind, String type, FactWording wording) implements ImportTable {

    @Override
    public void write(ImportFolder folder) {
        List<String> related = Columns.relationship(List.of("preferred:boolean"), Columns.EVIDENCE);
        try (CsvFile nodes = folder.nodes("Node." + kind.label(), Columns.node(wording.columns(), Columns.EVIDENCE));
                CsvFile relationships = folder.relationships(type, related)) {
            int first = 0;
            for (Line line : world.shape().lines(type)) {
                write(line, first, nodes, relationships);
                first += world.shape().count(line);
            }
        }
    }

    private void write(Line line, int first, CsvFile nodes, CsvFile relationships) {
        Pairs pairs = new Pairs(line, world.shape());
        Draw draw = new Draw(world.seed(), type);
        for (int row = 0; row < world.shape().count(line); row++) {
            int fact = first + row;
            int index = pairs.draw(row, draw.row(fact)).start();
            Owner owner = new Owner(pairs.startKind(), index, line.start().inTurn());
            nodes.number(world.numbers().of(kind, fact)).text(kind.id(fact));
            boolean preferred = wording.write(nodes, owner, draw);
            String cited = world.evidence().cited(draw);
            nodes.text(cited).text(Release.NAME).end();
            relationships
                    .number(world.numbers().of(owner.kind(), index))
                    .number(world.numbers().of(kind, fact))
                    .text(kind.id(fact))
                    .flag(preferred)
                    .text(cited)
                    .text(Release.NAME)
                    .end();
        }
    }
}
