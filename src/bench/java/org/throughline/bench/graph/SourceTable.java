package org.throughline.bench.graph;

import java.util.List;

/** Articles, pages and editions of registers. */
record SourceTable(World world) implements ImportTable {

    private static final Choice BASES = Choice.of("STATED 55", "PAGE 30", "INFERRED 15");
    private static final Choice QUALITIES =
            Choice.of("ORIGINAL 55", "REPUBLISHED 12", "COPY 8", "MACHINE_PARAPHRASED 5", "REGISTER 12", "PARTIAL 8");
    private static final List<String> COLUMNS = List.of(
            "title",
            "agency",
            "published",
            "publishedEarliest:date",
            "publishedLatest:date",
            "publishedOrder:date",
            "publishedOrderDown:date",
            "publishedBasis",
            "url",
            "licence",
            "quality",
            "note",
            "release");

    @Override
    public void write(ImportFolder folder) {
        Draw draw = new Draw(world.seed(), "source");
        try (CsvFile nodes = folder.nodes("Node.Source", Columns.node(COLUMNS))) {
            for (int source = 0; source < world.shape().count(NodeSort.SOURCE); source++) {
                nodes.number(world.numbers().of(NodeSort.SOURCE, source)).text(NodeSort.SOURCE.id(source));
                write(nodes, source, draw.row(source));
                nodes.text(Release.NAME).end();
            }
        }
    }

    private void write(CsvFile row, int source, Draw draw) {
        Dated published = draw.chance(0.85) ? world.calendar().date(draw) : null;
        row.text(Towns.name(draw) + " and " + draw.of(WordStock.SUBJECTS) + ": " + draw.of(WordStock.PURPOSES))
                .text(draw.chance(0.3) ? People.surname(draw) + " Wire" : null)
                .text(Dated.days(published))
                .text(Dated.sorted(published))
                .text(published == null ? "UNKNOWN" : BASES.from(draw))
                .text(draw.chance(0.8) ? "https://example.org/" + NodeSort.SOURCE.id(source) : null)
                .text(draw.chance(0.3) ? "Open Government Licence v3.0" : null)
                .text(QUALITIES.from(draw))
                .text(draw.chance(0.1) ? "A later edition has fewer lines." : null);
    }
}
