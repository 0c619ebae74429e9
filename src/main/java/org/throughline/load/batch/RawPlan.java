package org.throughline.load.batch;

import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;

/** One node as the database answered it, for several selections to read. */
public record RawPlan(Ask ask) implements FieldPlan {

    @Override
    public @Nullable Object read(@Nullable Object answer) {
        return answer;
    }
}
