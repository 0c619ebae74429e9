package org.throughline.change.row;

import org.jspecify.annotations.Nullable;

/**
 * A row before and after a change.
 *
 * @param before null where it was not there
 * @param after null where it is not there any more
 */
public record RowChange(
        RowKey key, @Nullable Row before, @Nullable Row after) {

    /** Both as one: this, then a later change of the same row. */
    public RowChange then(RowChange later) {
        return new RowChange(key, before, later.after);
    }
}
