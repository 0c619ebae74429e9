package org.throughline.writing.release;

import java.util.Objects;
import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The releases that were loaded into the graph, by name. */
interface DataReleases extends Neo4jRepository<DataRelease, String> {

    /** A number greater than that of any change so far. */
    default long nextTurn() {
        return findAll().stream()
                        .map(DataRelease::turn)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0)
                + 1;
    }
}
