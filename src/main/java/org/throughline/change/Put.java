package org.throughline.change;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Origin;
import org.throughline.change.row.Row;

/**
 * A row that is to be in the graph.
 *
 * @param row what is stated of it
 * @param cleared the columns that hold nothing from now on; a column that is neither stated nor cleared stays
 * @param whole whether all is stated: what is left out is cleared
 * @param version the version that the sender knows; null where it may be any
 */
public record Put(
        Row row,
        Set<String> cleared,
        boolean whole,
        @Nullable Long version) implements Change {

    public static Put whole(Row row) {
        return new Put(row, Set.of(), true, null);
    }

    @Override
    public Origin origin() {
        return row.origin();
    }
}
