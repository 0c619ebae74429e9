package org.throughline.change.row;

import org.jspecify.annotations.Nullable;

/** What a change did to a row. */
public enum ChangeAction {
    PUT,
    RETRACTED;

    /** By what the row is after it, which is nothing where it was taken away. */
    public static ChangeAction of(@Nullable Object after) {
        return after == null ? RETRACTED : PUT;
    }
}
