package org.throughline.exchange.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Row;

/**
 * The relationship that follows from what records of a register say of two bodies.
 *
 * @param from the id of the body at which it begins
 * @param to that of the other
 * @param named where it is said: the first and the last of all
 */
record TieFacts(Tie tie, String from, String to, List<Citing> named, Drawer drawer) {

    /** None where both codes mean one body. */
    Stream<Row> rows() {
        CitedRows rows = new CitedRows(
                drawer, "-%s-%s-%s".formatted(tie.kind(), tie.from(), tie.to()).toLowerCase(Locale.ROOT));
        if (!from.equals(to)) {
            Citing last = named.getLast();
            rows.addStated(
                    tie.kind(),
                    named.getFirst(),
                    last,
                    tie.kind().equals("hierarchy")
                            ? Map.of("id", id("under"), "unit", from, "parent", to)
                            : Map.of("id", id("succeeded-by"), "predecessor", from, "successor", to));
        }
        return rows.all();
    }

    private String id(String words) {
        String register = named.getLast().listing().system().slug();
        return "%s-%s-%s-%s".formatted(register, tie.from(), words, tie.to()).toLowerCase(Locale.ROOT);
    }
}
