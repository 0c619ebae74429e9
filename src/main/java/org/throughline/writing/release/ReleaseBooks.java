package org.throughline.writing.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.change.RowMark;
import org.throughline.change.RowMarks;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Books;
import org.throughline.writing.table.DataPackage;
import org.throughline.writing.table.PackagedBook;
import org.throughline.writing.table.TableContent;

/**
 * What is noted of data packages: which version of each is loaded, which rows its files stated, and what an import
 * noted that made it.
 */
@Component
class ReleaseBooks {

    private final DataReleases releases;
    private final LoadedFiles files;
    private final LoadedCounts counts;
    private final Books registers;

    ReleaseBooks(DataReleases releases, LoadedFiles files, LoadedCounts counts, Books registers) {
        this.releases = releases;
        this.files = files;
        this.counts = counts;
        this.registers = registers;
    }

    /** What was loaded, where all of these are in these versions; empty where anything is to be done. */
    Optional<List<Loaded>> unchanged(Map<String, String> versions) {
        return !versions.isEmpty()
                        && versions.entrySet().stream().allMatch(entry -> isAt(entry.getKey(), entry.getValue()))
                ? Optional.of(versions.entrySet().stream()
                        .map(entry -> new Loaded(
                                entry.getKey(),
                                entry.getValue(),
                                false,
                                counts.of(files.findAllByRelease(entry.getKey()))))
                        .toList())
                : Optional.empty();
    }

    /** The rows that these packages stated when they were last loaded. */
    RowMarks before(Collection<DataPackage> packages) {
        return marks(packages.stream().flatMap(part -> files.findAllByRelease(part.name()).stream()));
    }

    /** The rows of each package that was loaded at another time. */
    Map<String, RowMarks> others(Collection<DataPackage> packages) {
        return otherNames(packages)
                .collect(Collectors.toMap(Function.identity(), name -> marks(files.findAllByRelease(name).stream())));
    }

    /**
     * Notes what is loaded now, and tells whose version is another than before.
     *
     * @param unowned rows that are not in the graph because they are stated
     */
    Set<String> record(Collection<DataPackage> packages, Set<RowKey> unowned) {
        RowMarks marks = before(packages);
        List<DataPackage> changed = packages.stream()
                .filter(part -> !isAt(part.name(), part.version()))
                .toList();
        changed.forEach(this::turn);
        packages.forEach(part -> note(part, row -> marks.noted(row, unowned)));
        List<Map<String, Object>> brought = changed.stream()
                .flatMap(part -> part.books().stream())
                .map(PackagedBook::properties)
                .toList();
        if (!brought.isEmpty()) {
            registers.bring(brought);
        }
        return changed.stream().map(DataPackage::name).collect(Collectors.toSet());
    }

    /**
     * Notes again how rows are that files stated.
     *
     * @param own those rows, of some, that are in the graph as a release has put them
     */
    void noteAnew(BiFunction<String, Set<RowKey>, Map<RowKey, Row>> own) {
        files.findAll().stream()
                .collect(Collectors.groupingBy(LoadedFile::release))
                .forEach((release, stated) -> {
                    Set<RowKey> keys = marks(stated.stream()).keys().collect(Collectors.toSet());
                    Map<RowKey, Row> rows = own.apply(release, keys);
                    stated.forEach(file -> files.save(file.with(file.checksum(), notedAnew(file, rows))));
                });
    }

    /** What somebody else has changed or taken away stays noted as it was. */
    private static List<String> notedAnew(LoadedFile file, Map<RowKey, Row> rows) {
        return file.rows().stream()
                .map(RowMark::read)
                .map(mark -> Optional.ofNullable(rows.get(mark.key()))
                        .map(RowMark::of)
                        .orElse(mark))
                .map(RowMark::entry)
                .sorted()
                .toList();
    }

    private static RowMarks marks(Stream<LoadedFile> noted) {
        return RowMarks.of(noted.flatMap(file -> file.rows().stream()));
    }

    private Stream<String> otherNames(Collection<DataPackage> packages) {
        Set<String> now = packages.stream().map(DataPackage::name).collect(Collectors.toSet());
        return releases.findAll().stream().map(DataRelease::name).filter(name -> !now.contains(name));
    }

    private boolean isAt(String release, String version) {
        return releases.findById(release)
                .map(DataRelease::dataVersion)
                .filter(version::equals)
                .isPresent();
    }

    private void turn(DataPackage release) {
        releases.save(releases.findById(release.name())
                .orElseGet(() -> DataRelease.unloaded(release.name()))
                .at(release.version(), releases.nextTurn(), release.sources()));
    }

    private void note(DataPackage release, Function<Row, RowMark> noted) {
        Map<String, LoadedFile> before = files.findAllByRelease(release.name()).stream()
                .collect(Collectors.toMap(LoadedFile::path, Function.identity()));
        release.contents().forEach(content -> note(release.name(), content, noted, before));
        files.deleteAll(before.values());
    }

    private void note(
            String release, TableContent content, Function<Row, RowMark> noted, Map<String, LoadedFile> before) {
        String path = content.table().path();
        List<String> entries =
                content.rows().stream().map(noted).map(RowMark::entry).sorted().toList();
        LoadedFile known = before.remove(LoadedFile.path(release, path));
        if (known == null || !known.sameAs(content.checksum(), entries)) {
            files.save((known == null ? LoadedFile.unread(release, path) : known).with(content.checksum(), entries));
        }
    }
}
