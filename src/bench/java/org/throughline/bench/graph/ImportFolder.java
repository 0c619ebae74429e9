package org.throughline.bench.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the tables are written for the importer: each file is named after the labels or the type of its rows. */
record ImportFolder(Path path) {

    static ImportFolder create(Path path) {
        try {
            Files.createDirectories(path.resolve("nodes"));
            Files.createDirectories(path.resolve("relationships"));
            return new ImportFolder(path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(path + " cannot be made: name another folder", unwritable);
        }
    }

    CsvFile nodes(String labels, List<String> header) {
        return new CsvFile(path.resolve("nodes").resolve(labels + ".csv"), header);
    }

    CsvFile relationships(String type, List<String> header) {
        return new CsvFile(path.resolve("relationships").resolve(type + ".csv"), header);
    }

    /** The arguments that name all files to the importer. */
    List<String> arguments() {
        return Stream.of("nodes", "relationships").flatMap(this::arguments).toList();
    }

    private Stream<String> arguments(String folder) {
        try (Stream<Path> files = Files.list(path.resolve(folder))) {
            return files.sorted().toList().stream()
                    .map(file -> "--" + folder + "="
                            + file.getFileName().toString().replace(".csv", "").replace('.', ':') + "="
                            + file.toAbsolutePath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
