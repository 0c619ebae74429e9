package org.throughline.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.change.derivation.Derivations;
import org.throughline.change.derivation.WrittenRow;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kinds;

/** What is to be written when rows change: these, and all others whose values follow from them. */
public record Consequences(Kinds kinds) {

    /** The rows to write, by their keys, in the light of what is known then. */
    public Map<RowKey, Row> rows(Collection<RowChange> changes, Universe after) {
        Derivations derivations = new Derivations(kinds, after);
        Map<RowKey, Row> rows = new LinkedHashMap<>();
        changes.stream().flatMap(change -> Stream.ofNullable(change.after())).forEach(row -> rows.put(row.key(), row));
        changes.stream()
                .flatMap(change -> Stream.concat(Stream.ofNullable(change.before()), Stream.ofNullable(change.after())))
                .flatMap(row -> derivations.following(row, after))
                .forEach(row -> rows.putIfAbsent(row.key(), row));
        return rows;
    }

    public List<WrittenRow> written(Collection<Row> rows, Universe after) {
        Derivations derivations = new Derivations(kinds, after);
        return rows.stream().flatMap(row -> derivations.written(row).stream()).toList();
    }
}
