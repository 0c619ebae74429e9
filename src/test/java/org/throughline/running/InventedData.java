package org.throughline.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The invented data package and, behind its rows, those that only the mechanics of reading need. */
final class InventedData {

    private static final Path DATA = Path.of("src/test/resources/data");

    private InventedData() {}

    /** Writes the package and answers its description. */
    static Path in(Path folder) {
        try (Stream<Path> files = Files.list(DATA.resolve("invented"))) {
            for (Path file : files.toList()) {
                write(file, folder.resolve(file.getFileName().toString()));
            }
            return folder.resolve("datapackage.json");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, Path copy) throws IOException {
        Path more = DATA.resolve("mechanics").resolve(file.getFileName().toString());
        String rows = Files.exists(more) ? rows(Files.readAllLines(more)) : "";
        Files.writeString(copy, Files.readString(file) + rows);
    }

    private static String rows(List<String> lines) {
        StringBuilder rows = new StringBuilder();
        lines.stream().skip(1).forEach(line -> rows.append(line).append('\n'));
        return rows.toString();
    }

    /**
     * An organisation that was merged into another: its id is known for ever. What was planned before would warn of it.
     */
    static void merge(Driver driver) {
        try (Session session = driver.session()) {
            session.run(
                            "MATCH (trust:Organisation {id: 'GB-NHS-LMP'}) CREATE (:Node:Redirect {id: 'lantern-trust'})-[:REDIRECTS_TO {id: 'lantern-trust'}]->(trust)")
                    .consume();
            session.run("CALL db.clearQueryCaches()").consume();
        }
    }
}
