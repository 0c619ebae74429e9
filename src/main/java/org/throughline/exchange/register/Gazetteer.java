package org.throughline.exchange.register;

import java.util.List;
import org.throughline.change.RowMarks;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;

/**
 * Which places of the graph the numbers of GeoNames mean: those that have them as identifiers, whoever says so.
 *
 * @param before what the register has said so far
 */
record Gazetteer(RowMarks before, Universe known) {

    static final String SCHEME = "GeoNames";

    /** The id of the place that a number means; as it is made of the number where none has it. */
    String place(String number) {
        return rows(number).stream().map(Introduction::entity).findFirst().orElse(TownFacts.id(number));
    }

    /** Whether others say which place has a number. */
    boolean isTold(String number) {
        return othersSay(rows(number));
    }

    /** Whether a place of that number has been stated by the register: others may lie in it, so that it stays. */
    boolean isKept(String number) {
        return before.knows(new RowKey("place", TownFacts.id(number)));
    }

    /** Whether others say that an entity lies in a place. */
    boolean isIn(String entity, String place) {
        return othersSay(known.rows("location", "entity", entity).stream()
                .filter(row -> place.equals(row.text("place")))
                .toList());
    }

    private boolean othersSay(List<Row> rows) {
        return rows.stream().anyMatch(row -> !before.knows(row.key()));
    }

    private List<Row> rows(String number) {
        return Introduction.rows(SCHEME, number, known);
    }
}
