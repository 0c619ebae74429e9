package org.throughline.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a change did to a row. */
enum ChangeAction {
    PUT,
    RETRACTED;

    static ChangeAction of(@Nullable Map<String, String> after) {
        return after == null ? RETRACTED : PUT;
    }
}
