package org.throughline.writing.table;

import org.jspecify.annotations.Nullable;

/** Where in the data something stands: file, line and, where it can be told, column. */
public record Place(String file, long line, @Nullable String column) {

    @Override
    public String toString() {
        return file + ", line " + line + (column == null ? "" : ", column " + column);
    }
}
