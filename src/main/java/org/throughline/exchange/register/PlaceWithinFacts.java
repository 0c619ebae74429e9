package org.throughline.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Row;

/**
 * That a place lies in another, as lines name them together.
 *
 * @param named the first and the last of these lines
 */
record PlaceWithinFacts(PlaceWithin nesting, List<Citing> named, Drawer drawer) {

    private static final String NOTE = "Both stand in the line: the one is taken to lie in the other.";

    Stream<Row> rows() {
        CitedRows rows = new CitedRows(drawer);
        rows.addTaken(
                "part",
                named.getFirst(),
                named.getLast(),
                new CitedRows.Reason(nesting.id(), NOTE),
                Map.of(
                        "id",
                        nesting.id(),
                        "part",
                        nesting.part().id(),
                        "whole",
                        nesting.whole().id(),
                        "from",
                        "../" + named.getFirst().edition().end(),
                        "until",
                        named.getLast().edition().begin() + "/.."));
        return rows.all();
    }
}
