package org.throughline.bench.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.LinkKind;

/** The relationships of one kind that stand for themselves: dated, attested and cited where their kind is. */
final class EdgeTable implements ImportTable {

    private static final List<String> DATED = Stream.of(
                    Columns.STARTS, Columns.ENDS, List.of("attested:date[]", "preferred:boolean"))
            .flatMap(List::stream)
            .toList();

    private final LinkKind kind;
    private final String type;
    private final World world;
    private final Draw draw;
    private final Evidence evidence;
    private final EdgeWording wording;

    EdgeTable(LinkKind kind, World world) {
        this.kind = kind;
        this.type = kind.type().type();
        this.world = world;
        this.draw = new Draw(world.seed(), type);
        this.evidence = world.evidence();
        this.wording = EdgeWording.of(kind, world);
    }

    @Override
    public void write(ImportFolder folder) {
        String word = type.toLowerCase(Locale.ROOT).replace('_', '-');
        try (CsvFile file = folder.relationships(type, header())) {
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

    private List<String> header() {
        return Columns.relationship(
                kind.dated() ? DATED : List.of(),
                kind.cited() ? Columns.EVIDENCE : List.of("release"),
                wording.columns());
    }

    private void write(CsvFile file) {
        if (kind.dated()) {
            period(file);
        }
        if (kind.cited()) {
            file.text(evidence.cited(draw));
        }
        file.text(Release.NAME);
        wording.write(file, draw);
        file.end();
    }

    private void period(CsvFile file) {
        Dated from = draw.chance(0.4) ? world.calendar().date(draw) : null;
        Dated until = draw.chance(from == null ? 0.03 : 0.3) ? world.calendar().after(from, draw) : null;
        file.text(Dated.start(from)).text(Dated.end(until)).text(attested(from)).flag(draw.chance(0.03));
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
