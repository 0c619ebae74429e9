package org.throughline.curation;

import org.throughline.change.row.RowKey;
import org.throughline.change.row.Subject;
import org.throughline.kind.Kinds;
import org.throughline.load.inquiry.NodeById;

/** What a row became, by the id under which it is loaded. */
final class RowName {

    private RowName() {}

    static Object of(RowKey key, Kinds kinds) {
        return NodeById.orLink(Subject.of(kinds.named(key.table()), key.id()));
    }
}
