package org.throughline.graph;

import java.util.Map;
import reactor.core.publisher.Mono;

/** The door to the database: a statement in, what it finds out. */
public interface Graph {

    /**
     * Reads. Cancelling ends the transaction in the database as well.
     *
     * @param name for logs and counts
     * @return rows of strings, numbers, booleans, days, lists and nulls
     */
    Mono<Findings> read(String name, String text, Map<String, Object> parameters);
}
