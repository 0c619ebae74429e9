package org.throughline.exchange.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Row;

/**
 * A town that records name with its number in GeoNames.
 *
 * @param named where: the first and the last of all
 * @param told whether others say which place has the number
 */
record TownFacts(String number, List<Sighting> named, boolean told, Drawer drawer) {

    /** The id of the place that a number means. */
    static String id(String number) {
        return "geonames-" + number;
    }

    Stream<Row> rows() {
        String id = id(number);
        CitedRows rows = new CitedRows(drawer, "-" + id);
        add("place", Map.of("id", id, "kind", "CITY", "name", named.getLast().called()), rows);
        if (!told) {
            add(
                    "identifier",
                    Map.of("id", id + "-number", "entity", id, "scheme", Gazetteer.SCHEME, "value", number),
                    rows);
        }
        return rows.all();
    }

    private void add(String kind, Map<String, String> cells, CitedRows rows) {
        rows.addStated(kind, named.getFirst().at(), named.getLast().at(), cells);
    }
}
