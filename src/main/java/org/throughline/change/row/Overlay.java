package org.throughline.change.row;

import java.time.LocalDate;
import java.util.Comparator;
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
    private @Nullable RowIndex index;

    public Overlay(Universe base) {
        this.base = base;
    }

    public void put(Row row) {
        laid.put(row.key(), Optional.of(row));
        index = null;
    }

    public void retract(RowKey key) {
        laid.put(key, Optional.empty());
        index = null;
    }

    public void lay(List<RowChange> changes) {
        changes.forEach(change -> laid.put(change.key(), Optional.ofNullable(change.after())));
        index = null;
    }

    @Override
    public List<Row> rows(String kind, Map<String, String> texts) {
        Row known = known(kind, texts);
        return known == null
                ? Stream.concat(
                                base.rows(kind, texts).stream().filter(this::untouched),
                                index().rows(kind, texts).stream())
                        .toList()
                : List.of(known);
    }

    /** A row that is asked for by its id and lies here: below nobody needs to look. */
    private @Nullable Row known(String kind, Map<String, String> texts) {
        String id = texts.size() == 1 ? texts.get("id") : null;
        return id == null
                ? null
                : laid.getOrDefault(new RowKey(kind, id), Optional.empty()).orElse(null);
    }

    @Override
    public List<Kind> nodes(String id) {
        Stream<Kind> below = base.nodes(id).stream().filter(kind -> !laid.containsKey(new RowKey(kind.name(), id)));
        return Stream.concat(index().nodes(id).stream(), below).distinct().toList();
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
