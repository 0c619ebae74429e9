package org.throughline.writing.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.change.RowMark;
import org.throughline.change.RowMarks;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;

/** What is noted of rows that were imported as those of a table: of each by itself, as it was stated last. */
@Component
class TableBooks {

    /** No package is called so, for a blank stands in it. */
    static final String RELEASE = "own table";

    private final LoadedFiles files;

    TableBooks(LoadedFiles files) {
        this.files = files;
    }

    /** What was noted of some rows. */
    record NotedRows(Map<String, LoadedFile> files) {

        RowMarks before() {
            return RowMarks.of(files.values().stream().flatMap(file -> file.rows().stream()));
        }

        /** Whether nothing is to be noted otherwise. */
        boolean isHolding(Collection<Row> rows, Set<RowKey> unowned) {
            return altered(rows, unowned).findAny().isEmpty();
        }

        private Stream<Row> altered(Collection<Row> rows, Set<RowKey> unowned) {
            RowMarks before = before();
            return rows.stream().filter(row -> !unowned.contains(row.key()) && !before.holds(row));
        }

        private LoadedFile of(Row row) {
            return files.getOrDefault(path(row), LoadedFile.unread(RELEASE, file(row)));
        }
    }

    NotedRows opened(Collection<Row> rows) {
        return new NotedRows(
                files.findAllById(rows.stream().map(TableBooks::path).toList()).stream()
                        .collect(Collectors.toMap(LoadedFile::path, Function.identity())));
    }

    /** @param unowned rows that are not in the graph because they are stated */
    void note(NotedRows noted, Collection<Row> rows, Set<RowKey> unowned) {
        files.saveAll(noted.altered(rows, unowned)
                .map(row -> noted.of(row).with("", List.of(RowMark.of(row).entry())))
                .toList());
    }

    private static String path(Row row) {
        return LoadedFile.path(RELEASE, file(row));
    }

    private static String file(Row row) {
        return row.kind().name() + "/" + row.id();
    }
}
