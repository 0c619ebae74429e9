package org.throughline.bench.written;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.throughline.change.row.PreferredName;
import org.throughline.kind.Column;
import org.throughline.kind.Kind;
import org.throughline.kind.LinkKind;
import org.throughline.kind.NodeKind;

/** A kind of fact as a store holds it, read back as the rows of its table. */
record StoredKind(Kind kind) {

    List<String> columns() {
        return kind.columns().stream().map(Column::name).toList();
    }

    /** The cells of each row; the name that an entity's own row gives it is no row of the names. */
    Stream<List<String>> rows(Driver driver) {
        return driver.executableQuery(statement()).execute().records().stream()
                .map(found -> found.get("row").asMap())
                .filter(row -> !isPreferredName(row))
                .map(this::cells);
    }

    private List<String> cells(Map<String, Object> row) {
        return kind.columns().stream().map(column -> StoredCell.of(column, row)).toList();
    }

    private static boolean isPreferredName(Map<String, Object> row) {
        return row.get("entity") instanceof String entity
                && PreferredName.idOf(entity).equals(row.get("id"));
    }

    private String statement() {
        return switch (kind) {
            case LinkKind link ->
                "MATCH (start)-[link:%s]->(end) RETURN link {.*, %s: start.id, %s: end.id} AS row ORDER BY link.id"
                        .formatted(link.type().type(), link.from(), link.to());
            case NodeKind node ->
                "MATCH (node:Node:%s) RETURN node {.*%s%s} AS row ORDER BY node.id"
                        .formatted(node.label(), belonging(), node.entity() ? citations() : "");
        };
    }

    private String belonging() {
        return kind.relationship()
                .map(type -> ", %s: head([(node)-[:%s {id: node.id}]-(other) | other.id])"
                        .formatted(kind.references().getFirst().column(), type.type()))
                .orElse("");
    }

    /** What an entity's row cites is what its preferred name cites. */
    private static String citations() {
        return ", citations: head([(node)-[:NAMED {id: node.id + '%s'}]->(name) | name.citations])"
                .formatted(PreferredName.idOf(""));
    }
}
