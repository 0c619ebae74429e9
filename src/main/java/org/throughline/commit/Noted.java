package org.throughline.commit;

import java.util.List;
import org.throughline.change.row.RowChange;
import org.throughline.kind.NodeKind;

/** A revision as the ledger is to note it: its head, and each row that it changed, in order. */
record Noted(Revision head, List<RowChange> changes) {

    boolean merges() {
        return changes.stream().anyMatch(change -> change.key().table().equals(NodeKind.REDIRECT.name()));
    }
}
