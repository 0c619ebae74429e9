package org.throughline.writing.release;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A data package as it was last loaded: {@code dataVersion} tells which bytes answered.
 *
 * <p>Its name marks, as the property {@code release}, the nodes and relationships that came from it.
 */
@Node("DataRelease")
record DataRelease(
        @Id String name,
        String dataVersion,
        @Version @Nullable Long revision) {

    DataRelease at(String newVersion) {
        return new DataRelease(name, newVersion, revision);
    }
}
