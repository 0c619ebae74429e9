package org.throughline.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.row.Naming;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;
import org.throughline.name.LinkId;

/**
 * The rows of some nodes and links, with all that they name, down to the sources, and with what entities are called:
 * nothing in it leads to what is not in it.
 *
 * @param ids as the API writes them
 */
record Closure(Kinds kinds, Collection<String> ids) {

    /** What goes along with entities, and the column that names these: names, codes, and the ids that lead to them. */
    private static final Map<String, String> OF_ENTITIES =
            Map.of("name", "entity", "identifier", "entity", NodeKind.REDIRECT.name(), "into");

    /** Kind after kind, and of each kind in the order of their ids. */
    List<Row> rows(Universe known) {
        Collection<Row> found = closed(known).values();
        return kinds.stored()
                .flatMap(kind ->
                        found.stream().filter(row -> row.kind().equals(kind)).sorted(Comparator.comparing(Row::id)))
                .toList();
    }

    /** Those that nothing has. */
    List<String> unknown(Universe known) {
        return ids.stream().filter(id -> asked(id, known).findAny().isEmpty()).toList();
    }

    private Map<RowKey, Row> closed(Universe known) {
        Map<RowKey, Row> found = new LinkedHashMap<>();
        Deque<Row> open = new ArrayDeque<>();
        ids.forEach(id -> asked(id, known).forEach(open::add));
        while (!open.isEmpty()) {
            Row row = open.remove();
            if (found.putIfAbsent(row.key(), row) == null) {
                further(row, known).forEach(open::add);
            }
        }
        return found;
    }

    private Stream<Row> asked(String id, Universe known) {
        LinkId link = LinkId.read(id);
        return link == null
                ? node(id, known)
                : kinds.links()
                        .filter(kind -> kind.type().type().equals(link.type()))
                        .flatMap(kind -> known.row(kind.name(), link.id()).stream());
    }

    private static Stream<Row> node(String id, Universe known) {
        return known.nodes(id).stream().flatMap(kind -> known.row(kind.name(), id).stream());
    }

    private static Stream<Row> further(Row row, Universe known) {
        Stream<Row> named = Naming.in(row).flatMap(id -> node(id, known));
        return row.kind().entity()
                ? Stream.concat(
                        named,
                        OF_ENTITIES.entrySet().stream()
                                .flatMap(kind -> known.rows(kind.getKey(), kind.getValue(), row.id()).stream()))
                : named;
    }
}
