package org.throughline.writing.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A data package that has been read: its tables in their order, and a version that changes with any byte of it. */
public final class DataPackage {

    private final String name;
    private final String version;
    private final SequencedMap<String, TableContent> tables = new LinkedHashMap<>();
    private final Map<Key, Map<String, List<Row>>> rowsByText = new ConcurrentHashMap<>();
    private final Map<Key, Optional<LocalDate>> earliest = new ConcurrentHashMap<>();

    DataPackage(String name, String version, List<TableContent> contents) {
        this.name = name;
        this.version = version;
        contents.forEach(content -> tables.put(content.name(), content));
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    public SequencedMap<String, TableContent> tables() {
        return tables;
    }

    public Stream<TableContent> contents() {
        return tables.values().stream();
    }

    public List<Row> rows(String table) {
        return Optional.ofNullable(((Map<String, TableContent>) tables).get(table))
                .map(TableContent::rows)
                .orElse(List.of());
    }

    /** The rows that have this text in a column, in their order; a table is gone through once for all texts. */
    public List<Row> rows(String table, String column, String text) {
        return rowsByText.computeIfAbsent(new Key(table, column), this::byText).getOrDefault(text, List.of());
    }

    /** The earliest day that a column of dates tells; a table is gone through once for it. */
    public Optional<LocalDate> earliest(String table, String column) {
        return earliest.computeIfAbsent(
                new Key(table, column),
                key -> rows(key.table).stream()
                        .flatMap(row -> Stream.ofNullable(row.date(key.column)))
                        .flatMap(date -> Stream.ofNullable(date.earliest()))
                        .min(Comparator.naturalOrder()));
    }

    private Map<String, List<Row>> byText(Key key) {
        return rows(key.table).stream()
                .filter(row -> row.has(key.column))
                .collect(Collectors.groupingBy(row -> String.valueOf(row.text(key.column))));
    }

    private record Key(String table, String column) {}
}
