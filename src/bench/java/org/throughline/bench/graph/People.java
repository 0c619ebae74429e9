package org.throughline.bench.graph;

import java.util.List;

/** Invented people. */
final class People implements Cast {

    private static final Choice PREFIXES =
            Choice.of("Dr 50", "Professor 25", "Dame 5", "Sir 8", "Baroness 6", "Lord 6");

    private final Draw names;
    private final Draw prefixes;

    People(long seed) {
        this.names = new Draw(seed, "person name");
        this.prefixes = new Draw(seed, "person prefix");
    }

    @Override
    public NodeSort kind() {
        return NodeSort.PERSON;
    }

    @Override
    public String name(int index) {
        names.row(index);
        String given = names.of(WordStock.GIVEN);
        String initial = names.chance(0.7) ? " " + (char) ('A' + names.below(26)) + "." : "";
        return given + initial + " " + surname(names);
    }

    static String surname(Draw draw) {
        return draw.of(WordStock.STEMS) + draw.of(WordStock.SURNAME_ENDINGS);
    }

    @Override
    public List<String> columns() {
        return List.of("honorificPrefix");
    }

    @Override
    public void write(int index, CsvFile row) {
        prefixes.row(index);
        row.text(prefixes.chance(0.2) ? PREFIXES.from(prefixes) : null);
    }
}
