package org.throughline.reading.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.NodeById;
import org.throughline.name.LinkId;

/** A fact or a relationship that is doubted, or two entities that may be one. */
record Doubt(
        @Nullable NodeById fact,
        @Nullable LinkById link,
        List<NodeById> against,
        List<NodeById> entities,
        @Nullable Double score,
        @Nullable String reason,
        Cited evidence) {

    static Doubt from(Finding row) {
        String id = row.text("id");
        String type = row.text("type");
        Cited evidence = new Cited(row.texts("citations"), row.texts("partly"));
        List<NodeById> against =
                row.texts("against").stream().map(NodeById::new).toList();
        return type.isEmpty()
                ? new Doubt(new NodeById(id), null, against, List.of(), null, null, evidence)
                : new Doubt(null, new LinkById(new LinkId(type, id)), against, List.of(), null, null, evidence);
    }

    static Doubt ofTwo(Finding row) {
        return new Doubt(
                null,
                null,
                List.of(),
                List.of(new NodeById(row.text("one")), new NodeById(row.text("other"))),
                row.fraction("score"),
                row.text("reason"),
                new Cited(row.texts("citations"), List.of()));
    }
}
