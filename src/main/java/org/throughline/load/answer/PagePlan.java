package org.throughline.load.answer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.compose.Window;
import org.throughline.load.batch.FieldPlan;

/**
 * One page of a list.
 *
 * @param list what its cursors are bound to
 * @param edges each selection of {@code edges}
 * @param nodes each selection of {@code nodes}
 * @param summaries which summary of the whole list answers a field
 */
public record PagePlan(Ask ask, String list, Layout<EdgeView> edges, Layout<NodeView> nodes, Layout<Integer> summaries)
        implements FieldPlan {

    Window window() {
        return Objects.requireNonNull(ask.window());
    }

    @Override
    public Connection read(@Nullable Object answer) {
        return new StoredPage(this, NodeView.list(Objects.requireNonNull(answer)));
    }
}
