package org.throughline.bench.graph;

import java.util.List;

/** Topics below the first, each below a broader one. */
record BreadthTable(World world) implements ImportTable {

    static final String TYPE = "BROADER";

    @Override
    public void write(ImportFolder folder) {
        List<String> header = Columns.relationship(Columns.STARTS, List.of("preferred:boolean"), Columns.EVIDENCE);
        Draw draw = new Draw(world.seed(), TYPE);
        try (CsvFile file = folder.relationships(TYPE, header)) {
            for (int topic = 1; topic < GraphShape.TOPICS; topic++) {
                file.number(world.numbers().of(NodeSort.TOPIC, topic))
                        .number(world.numbers().of(NodeSort.TOPIC, topic / 4))
                        .text(Slug.of("broader", topic))
                        .text(Dated.NO_FROM)
                        .flag(false)
                        .text(world.evidence().cited(draw.row(topic)))
                        .text(Release.NAME)
                        .end();
            }
        }
    }
}
