package org.throughline.exchange.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Row;

/** Rows of facts with the citations on which they rest, each citation once. */
final class CitedRows {

    private final Drawer drawer;
    private final String ending;
    private final Map<String, Row> citations = new LinkedHashMap<>();
    private final Map<String, Row> facts = new LinkedHashMap<>();

    CitedRows(Drawer drawer) {
        this(drawer, "");
    }

    /** With an ending of the ids of its citations, where other facts rest on the same places. */
    CitedRows(Drawer drawer, String ending) {
        this.drawer = drawer;
        this.ending = ending;
    }

    Stream<Row> all() {
        return Stream.concat(citations.values().stream(), facts.values().stream());
    }

    /** A fact that holds from the first edition that says it to the last: between them it is inferred. */
    void add(String kind, Citing first, Citing last, Map<String, String> texts) {
        Map<String, String> cells = new LinkedHashMap<>(texts);
        if (first.equals(last)) {
            cells.put("citations", stated(last));
        } else {
            cells.put("citations", inferred(first, last));
            cells.put("partly", stated(first) + ";" + stated(last));
        }
        put(kind, cells);
    }

    /** A fact that each of two editions says whole. */
    void addStated(String kind, Citing first, Citing last, Map<String, String> texts) {
        Map<String, String> cells = new LinkedHashMap<>(texts);
        cells.put("citations", first.equals(last) ? stated(last) : stated(first) + ";" + stated(last));
        put(kind, cells);
    }

    /**
     * Why lines that do not state a fact are taken to mean it.
     *
     * @param of what sets the citations of it apart
     */
    record Reason(String of, String note) {}

    /** A fact that follows from what each of two editions says. */
    void addTaken(String kind, Citing first, Citing last, Reason reason, Map<String, String> texts) {
        Map<String, String> cells = new LinkedHashMap<>(texts);
        cells.put("citations", taken(last, reason));
        if (!first.equals(last)) {
            cells.put("partly", taken(first, reason));
        }
        put(kind, cells);
    }

    private String taken(Citing at, Reason reason) {
        String id = at.id() + "-" + reason.of();
        cite(id, at, "INFERRED", reason.note());
        return id;
    }

    private void put(String kind, Map<String, String> cells) {
        Row row = drawer.row(kind, cells);
        facts.put(row.id(), row);
    }

    private String stated(Citing at) {
        cite(at.id() + ending, at, "STATED", "");
        return at.id() + ending;
    }

    private String inferred(Citing first, Citing last) {
        String id = last.id() + ending + "-since-" + first.list() + "-"
                + first.edition().slug();
        cite(
                id,
                last,
                "INFERRED",
                "The edition %s of %s says the same: it is taken to have held between the two."
                        .formatted(first.edition().text(), first.list()));
        return id;
    }

    private void cite(String id, Citing at, String basis, String note) {
        citations.put(id, drawer.citation(id, at, basis, note.isEmpty(), note));
    }
}
