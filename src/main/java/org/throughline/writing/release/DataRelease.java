package org.throughline.writing.release;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A data package as it was last loaded: {@code dataVersion} tells which bytes answered, that of the release with the
 * greatest {@code turn} being shown, for it was the last to change the graph.
 */
@Node("DataRelease")
record DataRelease(
        @Id String name,
        String dataVersion,
        @Nullable Long turn,
        @Version @Nullable Long revision) {

    static DataRelease unloaded(String name) {
        return new DataRelease(name, "", null, null);
    }

    DataRelease at(String newVersion, long newTurn) {
        return new DataRelease(name, newVersion, newTurn, revision);
    }
}
