package org.throughline.commit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.change.row.PreferredName;
import org.throughline.change.row.Row;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
import org.throughline.kind.NodeKind;

/** Rows as statements find them: a node or a relationship, and what it is joined to. */
@Component
public class RowOfGraph {

    private final Map<String, NodeKind> byLabel;
    private final Map<String, LinkKind> byType;
    private final Map<String, NodeKind> byBelonging;

    RowOfGraph(Kinds kinds) {
        List<NodeKind> nodes = kinds.stored()
                .filter(NodeKind.class::isInstance)
                .map(NodeKind.class::cast)
                .toList();
        this.byLabel = nodes.stream().collect(Collectors.toMap(NodeKind::label, Function.identity()));
        this.byBelonging = nodes.stream()
                .filter(kind -> kind.relationship().isPresent())
                .collect(Collectors.toMap(kind -> type(kind), Function.identity()));
        this.byType = kinds.links().collect(Collectors.toMap(RowOfGraph::type, Function.identity()));
    }

    /** The row that a node is; none where it is of no kind. */
    public Stream<Row> node(Map<String, Object> found) {
        return kind(found).map(kind -> node(kind, found)).stream();
    }

    public Stream<Row> link(Map<String, Object> found) {
        LinkKind kind = byType.get(String.valueOf(found.get("type")));
        return kind == null
                ? Stream.empty()
                : Stream.of(new StoredCells(kind, properties(found.get("properties")))
                        .row(Map.of(
                                kind.from(), String.valueOf(found.get("start")),
                                kind.to(), String.valueOf(found.get("end")))));
    }

    /** What is joined to a node: by a relationship that is a row, or as a node that belongs to it. */
    Stream<Row> joined(Map<String, Object> found) {
        String type = String.valueOf(found.get("type"));
        NodeKind kind = byBelonging.get(type);
        return kind == null
                ? link(found)
                : labels(found.get("labels")).contains(kind.label())
                        ? Stream.of(belonging(kind, properties(found.get("node")), found.get("text")))
                                .filter(row -> !PreferredName.isOwn(row))
                        : Stream.empty();
    }

    private Optional<NodeKind> kind(Map<String, Object> found) {
        return labels(found.get("labels")).stream()
                .flatMap(label -> Stream.ofNullable(byLabel.get(label)))
                .findFirst();
    }

    private static Row node(NodeKind kind, Map<String, Object> found) {
        Map<String, Object> properties = new HashMap<>(properties(found.get("properties")));
        Stream.of("citations", "partly")
                .filter(column -> kind.entity() && found.get(column) != null)
                .forEach(column -> properties.put(column, found.get(column)));
        return belonging(kind, properties, found.get("owner"));
    }

    private static Row belonging(NodeKind kind, Map<String, Object> properties, @Nullable Object owner) {
        return new StoredCells(kind, properties)
                .row(owner == null ? Map.of() : Map.of(kind.owner().orElseThrow(), owner.toString()));
    }

    private static String type(Kind kind) {
        return kind.relationship().orElseThrow().type();
    }

    private static List<String> labels(@Nullable Object value) {
        return value instanceof List<?> labels
                ? labels.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> properties(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
