package org.throughline.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kind.NodeKind;

/**
 * Which changed rows are of interest.
 *
 * @param of those of what has these ids; of anything where it is null
 * @param tables those of these tables; of any where it is null
 */
public record Chosen(@Nullable List<String> of, @Nullable List<String> tables) {

    static final Chosen ALL = new Chosen(null, null);

    /** Whether a row is. */
    boolean holds(RevisedRow row) {
        return (of == null || of.contains(row.id())) && (tables == null || tables.contains(row.table()));
    }

    /** Whether a row says where one of these ids leads, or did. */
    boolean leads(RevisedRow row) {
        return of != null && of.contains(row.id()) && row.table().equals(NodeKind.REDIRECT.name());
    }

    /** Whether every row is. */
    boolean isAll() {
        return of == null && tables == null;
    }
}
