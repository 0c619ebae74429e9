package org.throughline.load.answer;

import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.load.batch.Plan;

/** One node, or null where there is none. */
public record RowPlan(Ask ask, NodeView view) implements Plan {

    @Override
    public @Nullable Row read(@Nullable Object answer) {
        return view.read(answer);
    }
}
