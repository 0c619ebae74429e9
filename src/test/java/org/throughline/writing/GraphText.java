package org.throughline.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Every node and relationship of the graph as text, to be compared; how often each was put there does not matter. */
final class GraphText {

    private GraphText() {}

    static List<String> of(Neo4jClient client) {
        return Stream.concat(
                        lines(
                                client,
                                "MATCH (node:Node) RETURN labels(node) AS labels, properties(node) AS properties"),
                        lines(
                                client,
                                "MATCH (start)-[edge]->(end) RETURN start.id AS start, end.id AS end, type(edge) AS type,"
                                        + " properties(edge) AS properties"))
                .sorted()
                .toList();
    }

    /** The ledger and the books as well, and how often each was put there. */
    static List<String> whole(Neo4jClient client) {
        return client
                .query(
                        "MATCH (node) OPTIONAL MATCH (node)-[edge]->(end) RETURN labels(node) AS labels, properties(node) AS node, type(edge) AS type, properties(edge) AS edge, end.id AS end")
                .fetch()
                .all()
                .stream()
                .map(row -> sorted(row).toString())
                .sorted()
                .toList();
    }

    private static Stream<String> lines(Neo4jClient client, String text) {
        return client.query(text).fetch().all().stream().map(GraphText::line);
    }

    private static String line(Map<String, Object> row) {
        Map<String, Object> sorted = sorted(row);
        if (sorted.get("properties") instanceof Map<?, ?> properties) {
            properties.remove("version");
        }
        return sorted.toString();
    }

    private static Map<String, Object> sorted(Map<String, Object> row) {
        Map<String, Object> sorted = new TreeMap<>();
        row.forEach((name, value) -> sorted.put(name, ordered(value)));
        return sorted;
    }

    private static Object ordered(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> new TreeMap<>(map);
            case List<?> list -> new TreeSet<>(list);
            default -> value;
        };
    }
}
