package org.throughline.bench.graph;

import java.util.List;

/** Invented programmes and what else is undertaken. */
final class Initiatives implements Cast {

    private static final Choice KINDS = Choice.of(
            "PROGRAMME 25", "PROJECT 32", "FRAMEWORK 6", "SERVICE 12", "TOOL 10", "PROCUREMENT 6", "ZONE 2", "WAVE 7");
    private static final Choice STATUSES =
            Choice.of("LAUNCHED 45", "ENDED 20", "ANNOUNCED 15", "PLANNED 10", "UNKNOWN 10");

    private final Draw names;
    private final Draw kinds;
    private final Draw statuses;

    Initiatives(long seed) {
        this.names = new Draw(seed, "initiative name");
        this.kinds = new Draw(seed, "initiative kind");
        this.statuses = new Draw(seed, "initiative status");
    }

    @Override
    public NodeSort kind() {
        return NodeSort.INITIATIVE;
    }

    String status(int index) {
        return STATUSES.from(statuses.row(index));
    }

    @Override
    public String name(int index) {
        names.row(index);
        String sort = sort(index);
        String number = sort.equals("WAVE") ? " " + (1 + names.below(9)) : "";
        return Towns.name(names) + " " + names.of(WordStock.SUBJECTS) + " " + Organisations.camel(sort) + number;
    }

    @Override
    public String label(int index) {
        return Organisations.camel(sort(index));
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "status");
    }

    @Override
    public void write(int index, CsvFile row) {
        row.text(sort(index)).text(status(index));
    }

    private String sort(int index) {
        return KINDS.from(kinds.row(index));
    }
}
