package org.throughline.load.answer;

import java.util.List;

/** One node as it was selected: only what the document asks for, as plain values. */
public record SelectedNode(Layout<Slot> layout, List<Object> values) {

    /** Where the id of a node stands, by which batches know it. */
    static final int ID = 0;
}
