package org.throughline.change;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Row;
import org.throughline.change.row.Universe;
import org.throughline.kind.NodeKind;

/** Rows that say where the id of a merged entity leads. */
public final class Redirects {

    private Redirects() {}

    static Row row(String from, String into, Origin origin) {
        return new Row(NodeKind.REDIRECT, origin, new TreeMap<>(Map.of("id", from, "into", into)), true);
    }

    /** The same row with the ids of those into which what it names was merged. */
    public static Row led(Row row, Universe universe) {
        Map<String, Object> cells = new TreeMap<>(row.cells());
        row.kind()
                .naming()
                .forEach(column -> Optional.ofNullable(row.text(column))
                        .flatMap(id -> target(id, universe))
                        .ifPresent(target -> cells.put(column, target)));
        return row.with(cells);
    }

    /** Where an id leads in the end; empty where it is not one of these. */
    static Optional<String> target(String id, Universe universe) {
        SequencedSet<String> passed = new LinkedHashSet<>();
        Optional<String> next = into(id, universe);
        while (next.filter(passed::add).isPresent()) {
            next = into(passed.getLast(), universe);
        }
        return passed.isEmpty() ? Optional.empty() : Optional.of(passed.getLast());
    }

    private static Optional<String> into(String id, Universe universe) {
        return universe.node(id)
                .filter(NodeKind.REDIRECT::equals)
                .flatMap(kind -> universe.row(kind.name(), id))
                .map(row -> String.valueOf(row.text("into")));
    }
}
