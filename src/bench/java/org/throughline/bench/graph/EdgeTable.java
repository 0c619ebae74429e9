package org.throughline.bench.graph;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The relationships of one type that stand for themselves: dated, attested and cited. */
final class EdgeTable implements Table {

    private static final List<String> JUDGED = List.of("attested:date[]", "preferred:boolean");

    private final String type;
    private final World world;
    private final Draw draw;
    private final Evidence evidence;
    private final EdgeWording wording;

    EdgeTable(String type, World world) {
        this.type = type;
        this.world = world;
        this.draw = new Draw(world.seed(), type);
        this.evidence = world.evidence();
        this.wording = EdgeWording.of(type, world);
    }

    @Override
    public void write(ImportFolder folder) {
        List<String> header =
                Columns.relationship(Columns.STARTS, Columns.ENDS, JUDGED, Columns.EVIDENCE, wording.columns());
        String word = type.toLowerCase(Locale.ROOT).replace('_', '-');
        try (CsvFile file = folder.relationships(type, header)) {
            int number = 0;
            for (Line line : world.shape().lines(type)) {
                Pairs pairs = new Pairs(line, world.shape());
                int rows = world.shape().count(line);
                for (int row = 0; row < rows; row++) {
                    draw.row(number);
                    Pairs.Pair pair = pairs.draw(row, draw);
                    file.number(world.numbers().of(pairs.startKind(), pair.start()))
                            .number(world.numbers().of(pairs.endKind(), pair.end()))
                            .text(Slug.of(word, number++));
                    write(file);
                }
            }
        }
    }

    private void write(CsvFile file) {
        Dated from = draw.chance(0.4) ? world.calendar().date(draw) : null;
        Dated until = draw.chance(from == null ? 0.03 : 0.3) ? world.calendar().after(from, draw) : null;
        file.text(Dated.start(from))
                .text(Dated.end(until))
                .text(attested(from))
                .flag(draw.chance(0.03))
                .text(evidence.cited(draw))
                .text(Release.NAME);
        wording.write(file, draw);
        file.end();
    }

    private @Nullable String attested(@Nullable Dated from) {
        if (!draw.chance(0.3)) {
            return null;
        }
        Dated first = world.calendar().daySince(Calendar.firstYear(from), draw);
        Dated second = draw.chance(0.2) ? world.calendar().daySince(first.year(), draw) : first;
        return second.text().compareTo(first.text()) > 0 ? first.text() + ";" + second.text() : first.text();
    }
}
