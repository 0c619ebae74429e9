package org.throughline.change.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Kind;

/**
 * Rows that are laid over others, or are gone. Each is found by what it says without going through all of them, also
 * while more are laid: a change set of thousands asks after each.
 */
final class LaidRows {

    private final Map<String, Map<String, Optional<Row>>> tables = new LinkedHashMap<>();
    private final Map<List<String>, RowBuckets<List<String>>> byTexts = new HashMap<>();
    private @Nullable RowBuckets<String> nodes;
    private @Nullable RowBuckets<String> naming;

    /** @param after what it is from now on; null where it is gone */
    void lay(RowKey key, @Nullable Row after) {
        Optional<Row> known = tables.computeIfAbsent(key.table(), _ -> new LinkedHashMap<>())
                .put(key.id(), Optional.ofNullable(after));
        Row before = known == null ? null : known.orElse(null);
        byTexts.forEach((columns, rows) -> {
            if (columns.getFirst().equals(key.table())) {
                rows.replace(before, after);
            }
        });
        Stream.of(nodes, naming).flatMap(Stream::ofNullable).forEach(rows -> rows.replace(before, after));
    }

    boolean touches(RowKey key) {
        return ids(key.table()).contains(key.id());
    }

    /** Those of a table, the ones that are gone included. */
    Set<String> ids(String table) {
        return tables.getOrDefault(table, Map.of()).keySet();
    }

    Optional<Row> row(RowKey key) {
        return tables.getOrDefault(key.table(), Map.of()).getOrDefault(key.id(), Optional.empty());
    }

    Stream<Row> rows(String table) {
        return tables.getOrDefault(table, Map.of()).values().stream().flatMap(Optional::stream);
    }

    List<Row> rows(String table, Map<String, String> texts) {
        Map<String, String> asked = new TreeMap<>(texts);
        List<String> columns =
                Stream.concat(Stream.of(table), asked.keySet().stream()).toList();
        return byTexts.computeIfAbsent(
                        columns,
                        _ -> filled(row -> RowIndex.keys(row, columns.subList(1, columns.size())), rows(table)))
                .of(List.copyOf(asked.values()));
    }

    List<Kind> nodes(String id) {
        RowBuckets<String> known = nodes;
        if (known == null) {
            known = filled(
                    row -> Stream.of(row.id()).filter(_ -> row.kind().node().isPresent()), all());
            nodes = known;
        }
        return known.of(id).stream().map(Row::kind).toList();
    }

    List<Row> naming(String id) {
        RowBuckets<String> known = naming;
        if (known == null) {
            known = filled(Naming::in, all());
            naming = known;
        }
        return known.of(id);
    }

    private Stream<Row> all() {
        return tables.keySet().stream().flatMap(this::rows);
    }

    private static <K> RowBuckets<K> filled(Function<Row, Stream<K>> keys, Stream<Row> rows) {
        RowBuckets<K> filled = new RowBuckets<>(keys);
        rows.forEach(row -> filled.replace(null, row));
        return filled;
    }
}
