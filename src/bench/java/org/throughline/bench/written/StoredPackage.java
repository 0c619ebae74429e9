package org.throughline.bench.written;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import tools.jackson.databind.json.JsonMapper;

/** The data package from which the service would write what a store holds, a table for each kind of fact. */
record StoredPackage(Driver driver, Path folder) {

    private static final String RELEASE = "MATCH (release:DataRelease) RETURN release.name AS name";

    /** Answers how many rows there are. */
    long write() throws IOException {
        Files.createDirectories(folder);
        List<Kind> kinds = Kinds.read().all().toList();
        long rows = 0;
        for (Kind kind : kinds) {
            rows += write(kind);
        }
        JsonMapper.shared().writeValue(description(), described(kinds));
        return rows;
    }

    Path description() {
        return folder.resolve("datapackage.json");
    }

    private long write(Kind kind) throws IOException {
        StoredKind stored = new StoredKind(kind);
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(path(kind)))) {
            table.writeRecord(stored.columns());
            return stored.rows(driver).peek(table::writeRecord).count();
        }
    }

    private Map<String, Object> described(List<Kind> kinds) {
        return Map.of(
                "name",
                driver.executableQuery(RELEASE)
                        .execute()
                        .records()
                        .getFirst()
                        .get("name")
                        .asString(),
                "resources",
                kinds.stream()
                        .map(kind -> Map.of("name", kind.name(), "path", path(kind)))
                        .toList());
    }

    private static String path(Kind kind) {
        return kind.name() + ".csv";
    }
}
