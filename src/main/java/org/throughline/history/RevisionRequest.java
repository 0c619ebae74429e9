package org.throughline.history;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.page.Cursor;
import org.throughline.page.PageRequest;

/** Which page of revisions, the newest first, and of which. */
record RevisionRequest(
        int first,
        @Nullable String after,
        @Nullable String who,
        @Nullable String source,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until) {

    RevisionRequest {
        PageRequest.of(Map.of("first", first), first);
    }

    /** One more than the page. */
    Map<String, @Nullable Object> page() {
        Map<String, @Nullable Object> parameters = counts();
        parameters.put(
                "below",
                after == null
                        ? Long.MAX_VALUE
                        : Cursor.read(list(), "after", after, Cursor.Key.NUMBER).number(0));
        parameters.put("take", first + 1L);
        return parameters;
    }

    Map<String, @Nullable Object> counts() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("who", who);
        parameters.put("source", source);
        parameters.put("from", millis(from));
        parameters.put("until", millis(until));
        return parameters;
    }

    String cursor(long number) {
        return Cursor.write(list(), List.of(number));
    }

    private String list() {
        return "revisions " + new java.util.TreeMap<>(counts());
    }

    private static @Nullable Long millis(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant().toEpochMilli();
    }
}
