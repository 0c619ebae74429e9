package org.throughline.load.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One selection on a node: how its values are found, for each type that the node may have. */
public record NodeView(Map<String, Layout<Slot>> layouts) {

    @Nullable
    SelectedNode read(@Nullable Object answer) {
        if (answer == null) {
            return null;
        }
        List<Object> values = list(answer);
        if (layouts.size() == 1) {
            return new SelectedNode(layouts.values().iterator().next(), values);
        }
        Layout<Slot> layout = layouts.get((String) values.getFirst());
        if (layout == null) {
            throw new IllegalStateException("A node of type " + values.getFirst() + " was not expected here");
        }
        return new SelectedNode(layout, list(values.get(1)));
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object answer) {
        return (List<Object>) answer;
    }
}
