package org.throughline.reading.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sought: words, and what they are to be said of.
 *
 * @param labels of which what it is about must have one; any where there are none
 * @param place where what it is about must be located, or null
 * @param source that must mention what it is about, or null
 */
public record SaidOf(
        String text,
        List<String> labels,
        @Nullable String place,
        @Nullable String source) {

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("narrowed", isNarrowed());
        parameters.put("labels", labels);
        parameters.put("place", place);
        parameters.put("source", source);
        return parameters;
    }

    boolean isNarrowed() {
        return !labels.isEmpty() || place != null || source != null;
    }
}
