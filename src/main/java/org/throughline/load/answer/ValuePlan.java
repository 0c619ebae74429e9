package org.throughline.load.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.load.batch.FieldPlan;

/** One plain value, or null. */
public record ValuePlan(Ask ask) implements FieldPlan {

    @Override
    public @Nullable Object read(@Nullable Object answer) {
        return answer == null ? null : ((List<?>) answer).getFirst();
    }
}
