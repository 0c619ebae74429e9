package org.throughline.reading.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.page.Cursor;
import org.throughline.page.PageRequest;
import org.throughline.reading.link.Arguments;

/** What is asked of a timeline, checked. */
record TimelineRequest(
        List<String> of,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<String> kinds,
        boolean folded,
        boolean throughParts,
        int first,
        @Nullable String after,
        boolean undated) {

    private static final int MOST = 10;

    TimelineRequest {
        Arguments.several("of", of, MOST);
        Arguments.within("first", first, PageRequest.LARGEST);
        kinds = kinds == null ? null : kinds.stream().sorted().toList();
    }

    /** What its cursors are bound to. */
    String list() {
        return String.join(
                "|", "timeline", of.toString(), from + "", until + "", kinds + "", folded + "", throughParts + "");
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        Cursor.@Nullable Place place = after == null
                ? null
                : Cursor.read(list(), "after", after, Cursor.Key.DAY, Cursor.Key.DAY, Cursor.Key.TEXT);
        parameters.put("of", of);
        parameters.put("folded", folded);
        parameters.put("throughParts", throughParts);
        parameters.put("kinds", kinds);
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("afterEarliest", place == null ? null : place.day(0));
        parameters.put("afterLatest", place == null ? null : place.day(1));
        parameters.put("afterKey", place == null ? null : place.text(2));
        parameters.put("take", first + 1L);
        parameters.put("undated", undated && (kinds == null || !kinds.isEmpty()));
        return parameters;
    }
}
