package org.throughline.change;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.throughline.change.row.Origin;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.kind.Kind;

/**
 * The preferred name of an entity that was merged, as a further name of the one that it was merged into. Its id is one
 * that rows may have, whatever the entity's is: of those with capitals only entities have any.
 */
final class MergedName {

    private MergedName() {}

    static String idOf(String merged) {
        return PreferredName.idOf(merged).toLowerCase(Locale.ROOT);
    }

    static Row of(Row from, Row into, Kind names, Origin origin) {
        Map<String, Object> cells = new TreeMap<>(Map.of(
                "id", idOf(from.id()),
                "entity", into.id(),
                "text", String.valueOf(from.text("name")),
                "kind", "VARIANT",
                "citations", Objects.requireNonNull(from.value("citations"))));
        if (from.has("partly")) {
            cells.put("partly", Objects.requireNonNull(from.value("partly")));
        }
        return new Row(names, origin, cells, true);
    }
}
