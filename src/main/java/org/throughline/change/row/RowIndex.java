package org.throughline.change.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.Kind;

/** Rows in memory; a table is gone through once for all texts of its columns. */
public final class RowIndex implements Universe {

    private final Map<String, List<Row>> tables;
    private final Map<List<String>, Map<List<String>, List<Row>>> byTexts = new ConcurrentHashMap<>();
    private @Nullable Map<String, List<Kind>> nodes;
    private @Nullable Map<String, List<Row>> naming;

    public RowIndex(Collection<Row> rows) {
        this.tables = rows.stream()
                .collect(Collectors.groupingBy(row -> row.kind().name(), LinkedHashMap::new, Collectors.toList()));
    }

    public List<Row> rows(String kind) {
        return tables.getOrDefault(kind, List.of());
    }

    @Override
    public List<Row> rows(String kind, Map<String, String> texts) {
        Map<String, String> asked = new TreeMap<>(texts);
        List<String> columns =
                Stream.concat(Stream.of(kind), asked.keySet().stream()).toList();
        return byTexts.computeIfAbsent(columns, this::byTexts).getOrDefault(List.copyOf(asked.values()), List.of());
    }

    @Override
    public synchronized List<Kind> nodes(String id) {
        if (nodes == null) {
            Map<String, List<Kind>> found = new HashMap<>();
            all().filter(row -> row.identified() && row.kind().node().isPresent())
                    .forEach(row -> found.merge(row.id(), List.of(row.kind()), RowIndex::both));
            nodes = found;
        }
        return nodes.getOrDefault(id, List.of());
    }

    @Override
    public synchronized List<Row> naming(String id) {
        if (naming == null) {
            Map<String, List<Row>> found = new HashMap<>();
            all().forEach(row -> Naming.in(row)
                    .distinct()
                    .forEach(named ->
                            found.computeIfAbsent(named, _ -> new ArrayList<>()).add(row)));
            naming = found;
        }
        return naming.getOrDefault(id, List.of());
    }

    @Override
    public Optional<LocalDate> earliest(String kind, String column, Set<String> besides) {
        return rows(kind).stream()
                .filter(row -> row.identified() && !besides.contains(row.id()))
                .flatMap(row -> Stream.ofNullable(row.date(column)))
                .flatMap(date -> Stream.ofNullable(date.earliest()))
                .min(Comparator.naturalOrder());
    }

    private static List<Kind> both(List<Kind> some, List<Kind> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private Stream<Row> all() {
        return tables.values().stream().flatMap(List::stream);
    }

    private Map<List<String>, List<Row>> byTexts(List<String> columns) {
        Map<List<String>, List<Row>> found = new HashMap<>();
        List<String> asked = columns.subList(1, columns.size());
        rows(columns.getFirst())
                .forEach(row -> keys(row, asked)
                        .forEach(key -> found.computeIfAbsent(key, _ -> new ArrayList<>())
                                .add(row)));
        return found;
    }

    /** What a row is found by: of a list, each item by itself. */
    static Stream<List<String>> keys(Row row, List<String> columns) {
        return columns.size() == 1
                ? texts(row, columns.getFirst()).map(List::of)
                : Stream.of(columns.stream()
                        .map(column -> texts(row, column).findFirst().orElse(""))
                        .toList());
    }

    private static Stream<String> texts(Row row, String column) {
        return switch (row.value(column)) {
            case null -> Stream.of("");
            case List<?> items -> items.stream().map(String::valueOf);
            case Object value -> Stream.of(RowText.of(value));
        };
    }
}
