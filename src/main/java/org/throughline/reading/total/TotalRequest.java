package org.throughline.reading.total;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.reading.link.Arguments;

/**
 * What is asked of totals.
 *
 * @param currency the only one that is wanted, or null
 */
record TotalRequest(
        List<String> of,
        boolean throughSuccession,
        boolean throughParts,
        @Nullable String currency,
        @Nullable LocalDate validAt,
        boolean possible) {

    private static final int MOST = 100;

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("of", Arguments.several("of", of, MOST));
        parameters.put("throughSuccession", throughSuccession);
        parameters.put("throughParts", throughParts);
        parameters.put("day", validAt);
        parameters.put("possible", possible);
        return parameters;
    }
}
