package org.throughline.writing.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.change.row.Redirects;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowIndex;
import org.throughline.change.row.Universe;
import org.throughline.kind.Kind;
import org.throughline.kind.NodeKind;

/** A data package that has been read: its tables in their order, and a version that changes with any byte of it. */
public final class DataPackage implements Universe {

    private final String name;
    private final String version;
    private final List<PackageSource> sources;
    private final List<PackagedBook> books;
    private final SequencedMap<String, TableContent> tables = new LinkedHashMap<>();
    private final RowIndex index;

    DataPackage(
            String name,
            String version,
            List<TableContent> contents,
            List<PackageSource> sources,
            List<PackagedBook> books) {
        this.name = name;
        this.version = version;
        this.sources = sources;
        this.books = books;
        contents.forEach(content -> tables.put(content.name(), content));
        this.index = new RowIndex(rows().toList());
    }

    /**
     * The same with the ids of those into which what a row names was merged. Where another package says that an entity
     * of this one is another, that has the say.
     */
    DataPackage led(Universe redirects) {
        return new DataPackage(
                name,
                version,
                contents()
                        .map(content -> content.with(content.rows().stream()
                                .filter(row -> !isLedByOthers(row, redirects))
                                .map(row -> Redirects.led(row, redirects))
                                .toList()))
                        .toList(),
                sources,
                books);
    }

    private boolean isLedByOthers(Row row, Universe redirects) {
        return row.kind().entity()
                && row.identified()
                && redirects.node(row.id()).isPresent()
                && row(NodeKind.REDIRECT.name(), row.id()).isEmpty();
    }

    public String name() {
        return name;
    }

    public String version() {
        return version;
    }

    /** What it was made of. */
    public List<PackageSource> sources() {
        return sources;
    }

    /** What was noted of the registers that it was made of. */
    public List<PackagedBook> books() {
        return books;
    }

    public SequencedMap<String, TableContent> tables() {
        return tables;
    }

    public Stream<TableContent> contents() {
        return tables.values().stream();
    }

    public Stream<Row> rows() {
        return contents().flatMap(content -> content.rows().stream());
    }

    public List<Row> rows(String table) {
        return index.rows(table);
    }

    @Override
    public List<Row> rows(String kind, Map<String, String> texts) {
        return index.rows(kind, texts);
    }

    @Override
    public List<Kind> nodes(String id) {
        return index.nodes(id);
    }

    @Override
    public List<Row> naming(String id) {
        return index.naming(id);
    }

    @Override
    public Optional<LocalDate> earliest(String kind, String column, Set<String> besides) {
        return index.earliest(kind, column, besides);
    }

    /** Whether every table of nodes could be read. */
    @Override
    public boolean whole() {
        return contents().filter(content -> content.kind().node().isPresent()).allMatch(TableContent::readable);
    }
}
