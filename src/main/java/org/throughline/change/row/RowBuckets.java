package org.throughline.change.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by what they are found by, kept as rows come and go. */
final class RowBuckets<K> {

    private final Function<Row, Stream<K>> keys;
    private final Map<K, Map<RowKey, Row>> rows = new HashMap<>();

    RowBuckets(Function<Row, Stream<K>> keys) {
        this.keys = keys;
    }

    /** A row that is found by the same as before keeps its place. */
    void replace(@Nullable Row before, @Nullable Row after) {
        Set<K> now = keys(after);
        if (after != null) {
            now.forEach(
                    key -> rows.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(after.key(), after));
        }
        if (before != null) {
            keys(before).stream()
                    .filter(key -> !now.contains(key))
                    .forEach(key -> rows.getOrDefault(key, Map.of()).remove(before.key()));
        }
    }

    private Set<K> keys(@Nullable Row row) {
        return row == null ? Set.of() : keys.apply(row).collect(Collectors.toSet());
    }

    List<Row> of(K key) {
        Map<RowKey, Row> found = rows.get(key);
        return found == null ? List.of() : List.copyOf(found.values());
    }
}
