package org.throughline.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.change.row.Origin;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.kind.Kind;

/**
 * The preferred name of an entity that was merged, as a further name of the one that it was merged into. Its id is one
 * that rows may have, whatever the entity's is: of those with capitals only entities have any.
 */
public final class MergedName {

    private MergedName() {}

    public static String idOf(String merged) {
        return PreferredName.idOf(merged).toLowerCase(Locale.ROOT);
    }

    /** An entity whose name rests on the sources of another row too that says the same name. */
    static Row cited(Row entity, Row other) {
        List<String> whole = both(entity, other, "citations").toList();
        List<String> partly = both(entity, other, "partly")
                .filter(citation -> !whole.contains(citation))
                .toList();
        Map<String, Object> cells = new TreeMap<>(entity.cells());
        cells.put("citations", whole);
        cells.remove("partly");
        if (!partly.isEmpty()) {
            cells.put("partly", partly);
        }
        return entity.with(cells);
    }

    private static Stream<String> both(Row entity, Row other, String column) {
        return Stream.concat(entity.texts(column).stream(), other.texts(column).stream())
                .distinct();
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
