package org.throughline.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

/** Databases in the folders of a test, and drivers that talk to them. */
final class Folders {

    private Folders() {}

    static EmbeddedProperties in(Path folder) {
        return new EmbeddedProperties(
                folder.toString(),
                0,
                DataSize.ofMegabytes(32),
                DataSize.ofMegabytes(64),
                null,
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                DataSize.ofBytes(0));
    }

    static Driver driver(EmbeddedDatabase database) {
        EmbeddedConnection connection = new EmbeddedConnection(database);
        return GraphDatabase.driver(connection.getUri(), connection.getAuthToken());
    }

    static long count(EmbeddedDatabase database, String label) {
        try (Driver driver = driver(database)) {
            return driver.executableQuery("MATCH (node) WHERE $label IN labels(node) RETURN count(node) AS found")
                    .withParameters(Map.of("label", label))
                    .execute()
                    .records()
                    .getFirst()
                    .get("found")
                    .asLong();
        }
    }
}
