package org.throughline.writing.schema;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Which constraints and indexes a database has: a number that is raised when a file in {@code cypher/schema} changes.
 */
@Node("SchemaVersion")
public record SchemaVersion(
        @Id String name,
        long number,
        @Nullable String writing,
        @Version @Nullable Long revision) {

    /** The version that this program writes and reads. */
    public static final long CURRENT = 9;

    static final String NAME = "schema";

    static SchemaVersion none() {
        return new SchemaVersion(NAME, 0, null, null);
    }

    /** Whether rows stand in the graph as they were written another way. */
    boolean isWrittenOtherwise(String way) {
        return number > 0 && !way.equals(writing);
    }

    SchemaVersion raised(String way) {
        return new SchemaVersion(name, CURRENT, way, revision);
    }
}
