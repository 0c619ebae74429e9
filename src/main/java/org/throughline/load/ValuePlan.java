package org.throughline.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;

/** One plain value, or null. */
record ValuePlan(Ask ask) implements Plan {

    @Override
    public @Nullable Object read(@Nullable Object answer) {
        return answer == null ? null : ((List<?>) answer).getFirst();
    }
}
