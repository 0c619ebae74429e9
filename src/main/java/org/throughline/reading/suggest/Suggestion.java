package org.throughline.reading.suggest;

import org.throughline.graph.Finding;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.search.EntityKind;

/** An entity with a name that begins as the text does. */
public record Suggestion(String entityId, String name, String matched, EntityKind kind, NodeById entity) {

    static Suggestion from(Finding row) {
        String id = row.text("id");
        return new Suggestion(
                id, row.text("name"), row.text("matched"), EntityKind.narrowest(row.texts("labels")), new NodeById(id));
    }
}
