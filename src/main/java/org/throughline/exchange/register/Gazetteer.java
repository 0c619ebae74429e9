package org.throughline.exchange.register;

import java.util.List;
import java.util.Map;
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
        return rows(number).stream()
                .map(row -> String.valueOf(row.text("entity")))
                .findFirst()
                .orElse(TownFacts.id(number));
    }

    /** Whether others say which place has a number. */
    boolean isTold(String number) {
        return rows(number).stream().anyMatch(row -> !before.knows(row.key()));
    }

    /** Whether a place of that number has been stated by the register: others may lie in it, so that it stays. */
    boolean isKept(String number) {
        return before.knows(new RowKey("place", TownFacts.id(number)));
    }

    private List<Row> rows(String number) {
        return known.rows("identifier", Map.of("scheme", SCHEME, "value", number));
    }
}
