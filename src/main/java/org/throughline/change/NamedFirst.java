package org.throughline.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.change.row.Naming;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;

/** Rows in an order in which each stands behind those that it names, so that they can be parted anywhere. */
final class NamedFirst {

    private final Map<String, List<Row>> nodes = new HashMap<>();
    private final Map<RowKey, Row> ordered = new LinkedHashMap<>();
    private final Set<RowKey> begun = new HashSet<>();

    private NamedFirst(Collection<Row> rows) {
        rows.stream()
                .filter(row -> row.kind().node().isPresent())
                .forEach(row ->
                        nodes.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
    }

    /** As they come, but for what is named by one before it. */
    static List<Row> of(List<Row> rows) {
        NamedFirst order = new NamedFirst(rows);
        rows.forEach(order::add);
        return List.copyOf(order.ordered.values());
    }

    /** Of some that name each other in a ring, the first comes last. */
    private void add(Row row) {
        RowKey key = row.key();
        if (begun.add(key)) {
            Naming.in(row)
                    .flatMap(id -> nodes.getOrDefault(id, List.of()).stream())
                    .forEach(this::add);
            ordered.put(key, row);
        }
    }
}
