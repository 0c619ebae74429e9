package org.throughline.change.row;

import org.jspecify.annotations.Nullable;

/** Where in the data something stands: file, line and, where it can be told, column. */
public record FileOrigin(String file, long line, @Nullable String column) implements Origin {

    @Override
    public Origin at(String other) {
        return new FileOrigin(file, line, other);
    }

    @Override
    public String toString() {
        return file + ", line " + line + (column == null ? "" : ", column " + column);
    }
}
