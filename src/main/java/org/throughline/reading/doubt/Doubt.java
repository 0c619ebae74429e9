package org.throughline.reading.doubt;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** A row after its keys: id, type, start, end, citations and facts against it. */
    @SuppressWarnings("unchecked")
    static Doubt from(List<Object> row) {
        String id = (String) row.get(1);
        String type = (String) row.get(2);
        List<String> citations = (List<String>) row.get(5);
        List<Reference> against =
                ((List<String>) row.get(6)).stream().map(Reference::new).toList();
        return type.isEmpty()
                ? new Doubt(id, new Reference(id), null, null, null, against, new Cited(citations))
                : new Doubt(id, null, type, end(row, 3), end(row, 4), against, new Cited(citations));
    }

    private static Reference end(List<Object> row, int cell) {
        return new Reference((String) row.get(cell));
    }
}
