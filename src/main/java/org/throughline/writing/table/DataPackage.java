package org.throughline.writing.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A data package that has been read: its tables in their order, and a version that changes with any byte of it. */
public record DataPackage(String name, String version, SequencedMap<String, TableContent> tables) {

    static DataPackage of(String name, String version, List<TableContent> contents) {
        SequencedMap<String, TableContent> tables = new LinkedHashMap<>();
        contents.forEach(content -> tables.put(content.name(), content));
        return new DataPackage(name, version, tables);
    }

    public Stream<TableContent> contents() {
        return tables.values().stream();
    }

    public List<Row> rows(String table) {
        return Optional.ofNullable(((Map<String, TableContent>) tables).get(table))
                .map(TableContent::rows)
                .orElse(List.of());
    }
}
