package org.throughline.bench.graph;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tables as a test reads them back. */
record Written(Path folder) {

    static Written in(Path folder, int entities, long seed) throws InterruptedException {
        ImportTables.write(World.of(new GraphShape(entities), seed), ImportFolder.create(folder));
        return new Written(folder);
    }

    List<Path> files() {
        return Stream.of("nodes", "relationships").flatMap(this::files).toList();
    }

    Stream<Path> files(String part) {
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<NamedCsvRecord> nodes(String labels) {
        return rows(folder.resolve("nodes").resolve(labels + ".csv"));
    }

    List<NamedCsvRecord> relationships(String type) {
        return rows(folder.resolve("relationships").resolve(type + ".csv"));
    }

    static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
