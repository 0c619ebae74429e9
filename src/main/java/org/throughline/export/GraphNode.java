package org.throughline.export;

import org.throughline.kind.Column;
import org.throughline.kind.ColumnType;
import org.throughline.kind.NodeKind;

/** A row of which a node is made. */
record GraphNode(NodeKind kind, TextRow row) {

    /** What a picture writes beside it: the first of its texts that says something, else its id. */
    String label() {
        return kind.columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT
                        && column.values().isEmpty()
                        && (column.sorted() || column.worded()))
                .map(Column::name)
                .map(row::cell)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(row::id);
    }
}
