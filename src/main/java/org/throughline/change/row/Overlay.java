package org.throughline.change.row;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Kind;

/** What would be known if some rows were put and others retracted. */
public final class Overlay implements Universe {

    private final Universe base;
    private final Map<RowKey, Optional<Row>> laid = new LinkedHashMap<>();
    private final Map<String, Map<String, Kind>> nodes = new HashMap<>();
    private @Nullable RowIndex index;

    public Overlay(Universe base) {
        this.base = base;
    }

    public void put(Row row) {
        lay(row.key(), Optional.of(row));
    }

    public void retract(RowKey key) {
        lay(key, Optional.empty());
    }

    public void lay(List<RowChange> changes) {
        changes.forEach(change -> lay(change.key(), Optional.ofNullable(change.after())));
    }

    /** Who lays rows one after the other asks by ids between them: for those no index is made anew. */
    private void lay(RowKey key, Optional<Row> row) {
        laid.put(key, row);
        nodes.computeIfAbsent(key.id(), _ -> new LinkedHashMap<>()).remove(key.table());
        row.filter(Row::identified)
                .map(Row::kind)
                .filter(kind -> kind.node().isPresent())
                .ifPresent(kind -> nodes.computeIfAbsent(key.id(), _ -> new LinkedHashMap<>())
                        .put(key.table(), kind));
        index = null;
    }

    @Override
    public List<Row> rows(String kind, Map<String, String> texts) {
        boolean byId = isById(texts);
        RowKey key = new RowKey(kind, texts.getOrDefault("id", ""));
        if (byId && laid.containsKey(key)) {
            return laid.getOrDefault(key, Optional.empty()).stream().toList();
        }
        return Stream.concat(
                        base.rows(kind, texts).stream().filter(this::untouched),
                        byId ? Stream.of() : index().rows(kind, texts).stream())
                .toList();
    }

    /** Such a row was touched here or not: below nobody needs to look, or here. */
    private static boolean isById(Map<String, String> texts) {
        return texts.size() == 1 && texts.containsKey("id");
    }

    @Override
    public List<Kind> nodes(String id) {
        Stream<Kind> below = base.nodes(id).stream().filter(kind -> !laid.containsKey(new RowKey(kind.name(), id)));
        return Stream.concat(nodes.getOrDefault(id, Map.of()).values().stream(), below)
                .distinct()
                .toList();
    }

    @Override
    public List<Row> naming(String id) {
        return Stream.concat(base.naming(id).stream().filter(this::untouched), index().naming(id).stream())
                .toList();
    }

    @Override
    public Optional<LocalDate> earliest(String kind, String column, Set<String> besides) {
        Set<String> own = laid.keySet().stream()
                .filter(key -> key.table().equals(kind))
                .map(RowKey::id)
                .collect(Collectors.toSet());
        own.addAll(besides);
        return Stream.of(base.earliest(kind, column, own), index().earliest(kind, column, besides))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    @Override
    public boolean whole() {
        return base.whole();
    }

    private boolean untouched(Row row) {
        return !laid.containsKey(row.key());
    }

    private RowIndex index() {
        if (index == null) {
            index = new RowIndex(
                    laid.values().stream().flatMap(Optional::stream).toList());
        }
        return Objects.requireNonNull(index);
    }
}
