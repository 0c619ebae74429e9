package org.throughline.load.batch;

import org.jspecify.annotations.Nullable;
import org.throughline.compose.Ask;

/** What to ask for one field, and how to read the answer. */
public interface FieldPlan {

    Ask ask();

    @Nullable
    Object read(@Nullable Object answer);
}
