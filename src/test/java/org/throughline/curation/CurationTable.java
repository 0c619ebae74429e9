package org.throughline.curation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table of curated facts, or of what is said about their coverage. */
record CurationTable(String name, List<Map<String, String>> rows) {

    private static final Path DATA = Path.of("src/main/resources/data");

    static List<CurationTable> curated() {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(CurationTable::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static CurationTable coverage(String name) {
        return read(Path.of("src/test/resources/coverage").resolve(name + ".csv"));
    }

    private static CurationTable read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<Map<String, String>> rows =
                    reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
            return new CurationTable(file.getFileName().toString().replace(".csv", ""), rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
