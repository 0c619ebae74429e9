package org.throughline.bench.written;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.throughline.kind.Kinds;

/**
 * Where two stores differ in what kinds of facts become: nodes with their labels, relationships with their ends. How
 * often a row was put there, and who owned it once, are no part of that.
 */
record StoreDifferences(Driver one, Driver other) {

    List<String> all() {
        Kinds kinds = Kinds.read();
        return Stream.concat(
                        kinds.all().flatMap(kind -> kind.node().stream()).flatMap(label -> of(label, nodes(label))),
                        kinds.relationships().flatMap(type -> of(type.type(), relationships(type.type()))))
                .toList();
    }

    private Stream<String> of(String kind, String statement) {
        return new RowDifferences(kind, read(one, statement), read(other, statement)).all();
    }

    private static String nodes(String label) {
        return """
                MATCH (node:Node:%s)
                RETURN
                  node.id AS id,
                  node {.*, release: null, version: null, labels: COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label }} AS properties
                """.formatted(label);
    }

    private static String relationships(String type) {
        return """
                MATCH (start)-[link:%s]->(end)
                RETURN link.id AS id, link {.*, release: null, version: null, start: start.id, end: end.id} AS properties
                """.formatted(type);
    }

    private static Map<String, Map<String, Object>> read(Driver driver, String statement) {
        return driver.executableQuery(statement).execute().records().stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> row.get("properties").asMap()));
    }
}
