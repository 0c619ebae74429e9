package org.throughline.reading.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hits must have in common besides their words. */
record SearchFilter(@Nullable String placedIn, @Nullable String mentionedIn) {

    static final SearchFilter NONE = new SearchFilter(null, null);

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("place", placedIn);
        parameters.put("source", mentionedIn);
        return parameters;
    }
}
