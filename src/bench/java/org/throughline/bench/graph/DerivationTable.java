package org.throughline.bench.graph;

import java.util.List;

/** Which source is made from which; nobody needs evidence for that. */
record DerivationTable(World world) implements Table {

    private static final String TYPE = "DERIVED_FROM";

    @Override
    public void write(ImportFolder folder) {
        Draw draw = new Draw(world.seed(), TYPE);
        try (CsvFile file = folder.relationships(TYPE, Columns.relationship(List.of("release")))) {
            for (Line line : world.shape().lines(TYPE)) {
                Pairs pairs = new Pairs(line, world.shape());
                for (int row = 0; row < world.shape().count(line); row++) {
                    Pairs.Pair pair = pairs.draw(row, draw.row(row));
                    file.number(world.numbers().of(Kind.SOURCE, pair.start()))
                            .number(world.numbers().of(Kind.SOURCE, pair.end()))
                            .text(Slug.of("derived-from", row))
                            .text(Release.NAME)
                            .end();
                }
            }
        }
    }
}
