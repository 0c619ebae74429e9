package org.throughline.reading.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.NodeById;
import org.throughline.name.LinkId;

/** A fact or a relationship that is doubted. */
record Doubt(@Nullable NodeById fact, @Nullable LinkById link, List<NodeById> against, Cited evidence) {

    static Doubt from(Finding row) {
        String id = row.text("id");
        String type = row.text("type");
        Cited evidence = new Cited(row.texts("citations"), row.texts("partly"));
        List<NodeById> against =
                row.texts("against").stream().map(NodeById::new).toList();
        return type.isEmpty()
                ? new Doubt(new NodeById(id), null, against, evidence)
                : new Doubt(null, new LinkById(new LinkId(type, id)), against, evidence);
    }
}
