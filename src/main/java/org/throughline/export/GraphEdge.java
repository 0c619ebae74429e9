package org.throughline.export;

import java.util.Optional;
import org.throughline.kind.LinkKind;
import org.throughline.kind.NodeKind;
import org.throughline.kind.Relationship;
import org.throughline.name.LinkId;

/**
 * A row of which a relationship is made, or which its node hangs by.
 *
 * @param id the one that it has among everything, its type included
 */
record GraphEdge(String id, String source, String target, String type, TextRow row) {

    /** The relationship that a row becomes; empty where it becomes none, for it belongs to nothing. */
    static Optional<GraphEdge> of(TextRow row) {
        return switch (row.kind()) {
            case LinkKind link -> Optional.of(edge(link.type(), row, row.cell(link.from()), row.cell(link.to())));
            case NodeKind node ->
                node.owner().map(row::cell).filter(owner -> !owner.isEmpty()).map(owner -> belonging(node, row, owner));
        };
    }

    private static GraphEdge belonging(NodeKind node, TextRow row, String owner) {
        Relationship type = node.relationship().orElseThrow();
        boolean starts = type.ends().getFirst().from().contains(node.label());
        return starts ? edge(type, row, row.id(), owner) : edge(type, row, owner, row.id());
    }

    private static GraphEdge edge(Relationship type, TextRow row, String source, String target) {
        return new GraphEdge(new LinkId(type.type(), row.id()).toString(), source, target, type.type(), row);
    }
}
