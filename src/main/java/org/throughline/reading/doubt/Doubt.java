package org.throughline.reading.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.NodeById;

/** A fact or a relationship that is doubted. */
record Doubt(
        String id,
        @Nullable NodeById fact,
        @Nullable String relationship,
        @Nullable NodeById start,
        @Nullable NodeById end,
        List<NodeById> against,
        Cited evidence) {

    static Doubt from(Finding row) {
        String id = row.text("id");
        String type = row.text("type");
        Cited evidence = new Cited(row.texts("citations"), row.texts("partly"));
        List<NodeById> against =
                row.texts("against").stream().map(NodeById::new).toList();
        return type.isEmpty()
                ? new Doubt(id, new NodeById(id), null, null, null, against, evidence)
                : new Doubt(id, null, type, end(row, "start"), end(row, "end"), against, evidence);
    }

    private static NodeById end(Finding row, String column) {
        return new NodeById(row.text(column));
    }
}
