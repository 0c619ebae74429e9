package org.throughline.bench.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented reviews and plans; a few have no known date. */
final class Reviews implements Cast {

    private static final Choice KINDS = Choice.of("INDEPENDENT_REVIEW 70", "PLAN 30");

    private final Draw names;
    private final Draw kinds;
    private final Draw dates;
    private final Calendar calendar;

    Reviews(long seed, Calendar calendar) {
        this.names = new Draw(seed, "review name");
        this.kinds = new Draw(seed, "review kind");
        this.dates = new Draw(seed, "review date");
        this.calendar = calendar;
    }

    @Override
    public NodeSort kind() {
        return NodeSort.REVIEW;
    }

    @Nullable
    Dated published(int index) {
        dates.row(index);
        return dates.chance(0.9) ? calendar.date(dates) : null;
    }

    @Override
    public String name(int index) {
        names.row(index);
        String subject = names.of(WordStock.SUBJECTS);
        return sort(index).equals("PLAN")
                ? Towns.name(names) + " Plan for " + subject
                : People.surname(names) + " Review of " + subject;
    }

    @Override
    public String label(int index) {
        return Organisations.camel(sort(index));
    }

    @Override
    public List<String> columns() {
        return List.of(
                "kind",
                "published",
                "publishedEarliest:date",
                "publishedLatest:date",
                "publishedOrder:date",
                "publishedOrderDown:date");
    }

    @Override
    public void write(int index, CsvFile row) {
        Dated published = published(index);
        row.text(sort(index)).text(Dated.days(published)).text(Dated.sorted(published));
    }

    private String sort(int index) {
        return KINDS.from(kinds.row(index));
    }
}
