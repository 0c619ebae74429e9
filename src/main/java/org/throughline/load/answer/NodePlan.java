package org.throughline.load.answer;

import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.load.batch.FieldPlan;

/** One node, or null where there is none. */
public record NodePlan(Ask ask, NodeView view) implements FieldPlan {

    @Override
    public @Nullable SelectedNode read(@Nullable Object answer) {
        return view.read(answer);
    }
}
