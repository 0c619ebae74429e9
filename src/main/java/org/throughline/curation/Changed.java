package org.throughline.curation;

import org.jspecify.annotations.Nullable;
import org.throughline.change.row.ChangeAction;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.kind.Kinds;

/**
 * One row that was changed.
 *
 * @param node what is named by its id, to be loaded where it is selected
 */
record Changed(
        ChangeAction action,
        @Nullable Object node,
        @Nullable Object before,
        @Nullable Object after) {

    static Changed of(RowChange change, Kinds kinds) {
        Row after = change.after();
        return new Changed(
                ChangeAction.of(after),
                after == null ? null : RowName.of(change.key(), kinds),
                words(change.before()),
                words(after));
    }

    /** Without a version: the ledger, by which it is told again, keeps none. */
    private static @Nullable Object words(@Nullable Row row) {
        return row == null ? null : RowWords.of(row.versioned(0));
    }
}
