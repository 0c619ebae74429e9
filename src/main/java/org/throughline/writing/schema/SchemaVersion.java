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
        @Id String name, long number, @Version @Nullable Long revision) {

    /** The version that this program writes and reads. */
    public static final long CURRENT = 8;

    static final String NAME = "schema";

    SchemaVersion raised() {
        return new SchemaVersion(name, CURRENT, revision);
    }
}
