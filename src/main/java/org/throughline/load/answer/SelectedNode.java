package org.throughline.load.answer;

import java.util.List;

/** One node as it was selected: only what the document asks for, as plain values. */
public record SelectedNode(Layout<Slot> layout, List<Object> values) {

    static final int ID = 0;

    String id() {
        return (String) values.get(ID);
    }
}
