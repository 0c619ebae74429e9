package org.throughline.reading.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Cited;
import org.throughline.load.inquiry.Reference;

/** A fact or a relationship that is doubted. */
record Doubt(
        String id,
        @Nullable Reference fact,
        @Nullable String relationship,
        @Nullable Reference start,
        @Nullable Reference end,
        List<Reference> against,
        Cited evidence) {

    static Doubt from(Finding row) {
        String id = row.text("id");
        String type = row.text("type");
        Cited evidence = new Cited(row.texts("citations"));
        List<Reference> against =
                row.texts("against").stream().map(Reference::new).toList();
        return type.isEmpty()
                ? new Doubt(id, new Reference(id), null, null, null, against, evidence)
                : new Doubt(id, null, type, end(row, "start"), end(row, "end"), against, evidence);
    }

    private static Reference end(Finding row, String column) {
        return new Reference(row.text(column));
    }
}
