package org.throughline.bench.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented events; a few have no known date. */
final class Events implements Cast {

    private static final Choice FORMS = Choice.of("Conference 30", "Expo 10", "Forum 20", "Summit 25", "Workshop 15");

    private final Draw names;
    private final Draw dates;
    private final Calendar calendar;

    Events(long seed, Calendar calendar) {
        this.names = new Draw(seed, "event name");
        this.dates = new Draw(seed, "event date");
        this.calendar = calendar;
    }

    @Override
    public NodeSort kind() {
        return NodeSort.EVENT;
    }

    @Nullable
    Dated held(int index) {
        dates.row(index);
        return dates.chance(0.95) ? calendar.date(dates) : null;
    }

    @Override
    public String name(int index) {
        names.row(index);
        return names.of(WordStock.SUBJECTS) + " " + FORMS.from(names) + " " + Towns.name(names);
    }

    @Override
    public List<String> columns() {
        return List.of("date", "dateEarliest:date", "dateLatest:date", "dateOrder:date", "dateOrderDown:date");
    }

    @Override
    public void write(int index, CsvFile row) {
        Dated held = held(index);
        row.text(Dated.days(held)).text(Dated.sorted(held));
    }
}
