package org.throughline.writing;

import org.springframework.data.neo4j.core.Neo4jClient;

/** A graph with a schema and nothing else. */
final class EmptyGraph {

    private EmptyGraph() {}

    static void make(Neo4jClient client) {
        client.query("MATCH (node) WHERE NOT node:SchemaVersion DETACH DELETE node")
                .run();
    }
}
