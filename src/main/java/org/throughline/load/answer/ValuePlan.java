package org.throughline.load.answer;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;
import org.throughline.field.Reader;
import org.throughline.load.batch.FieldPlan;

/**
 * One value, or null.
 *
 * @param reader makes of it what is answered; null where it is answered as it is
 */
public record ValuePlan(Ask ask, @Nullable Reader reader) implements FieldPlan {

    @Override
    public @Nullable Object read(@Nullable Object answer) {
        @Nullable Object value = answer == null ? null : ((List<?>) answer).getFirst();
        return reader == null || value == null ? value : reader.read(Collections.singletonList(value));
    }
}
