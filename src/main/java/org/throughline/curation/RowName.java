package org.throughline.curation;

import org.throughline.change.row.RowKey;
import org.throughline.kind.Kinds;
import org.throughline.kind.LinkKind;
import org.throughline.load.inquiry.LinkById;
import org.throughline.load.inquiry.NodeById;
import org.throughline.name.LinkId;

/** What a row became, by the id under which it is loaded. */
final class RowName {

    private RowName() {}

    static Object of(RowKey key, Kinds kinds) {
        return kinds.named(key.table()) instanceof LinkKind link
                ? new LinkById(new LinkId(link.type().type(), key.id()))
                : new NodeById(key.id());
    }
}
