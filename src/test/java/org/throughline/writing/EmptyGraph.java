package org.throughline.writing;

import org.springframework.data.neo4j.core.Neo4jClient;

/** A graph with a schema and nothing else; a large one is more than one transaction may take away. */
final class EmptyGraph {

    private EmptyGraph() {}

    static void make(Neo4jClient client) {
        client.query("""
                        MATCH (node)
                        WHERE NOT node:SchemaVersion
                        CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS
                        """).run();
    }
}
