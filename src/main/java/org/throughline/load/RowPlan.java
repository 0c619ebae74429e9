package org.throughline.load;

import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;

/** One node, or null where there is none. */
record RowPlan(Ask ask, NodeView view) implements Plan {

    @Override
    public @Nullable Row read(@Nullable Object answer) {
        return view.read(answer);
    }
}
