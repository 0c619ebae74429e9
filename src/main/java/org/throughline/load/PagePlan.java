package org.throughline.load;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.compose.Window;

/**
 * One page of a list.
 *
 * @param list what its cursors are bound to
 * @param edges each selection of {@code edges}
 * @param nodes each selection of {@code nodes}
 */
record PagePlan(Ask ask, String list, Layout<EdgeView> edges, Layout<NodeView> nodes) implements Plan {

    Window window() {
        return Objects.requireNonNull(ask.window());
    }

    @Override
    public Page read(@Nullable Object answer) {
        List<Object> parts = NodeView.list(Objects.requireNonNull(answer));
        @Nullable Object rows = parts.get(0);
        return new StoredPage(
                this,
                rows == null ? List.of() : NodeView.list(rows),
                parts.get(1),
                parts.size() > 2 && Boolean.TRUE.equals(parts.get(2)),
                parts.size() > 3 && Boolean.TRUE.equals(parts.get(3)));
    }
}
