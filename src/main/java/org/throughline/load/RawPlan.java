package org.throughline.load;

import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;

/** One node as the database answered it, for several selections to read. */
record RawPlan(Ask ask) implements Plan {

    @Override
    public @Nullable Object read(@Nullable Object answer) {
        return answer;
    }
}
