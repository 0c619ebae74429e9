package org.throughline.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Row;

/**
 * A town that records name with its number in GeoNames.
 *
 * @param named where: the first and the last of all
 */
record TownFacts(String number, List<Sighting> named, Drawer drawer) {

    /** The id of the place that a number means. */
    static String id(String number) {
        return "geonames-" + number;
    }

    Stream<Row> rows() {
        CitedRows rows = new CitedRows(drawer, "-" + id(number));
        rows.addStated(
                "place",
                named.getFirst().at(),
                named.getLast().at(),
                Map.of("id", id(number), "kind", "CITY", "name", named.getLast().called()));
        return rows.all();
    }
}
