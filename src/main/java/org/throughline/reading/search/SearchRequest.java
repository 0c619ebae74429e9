package org.throughline.reading.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.name.Wording;
import org.throughline.page.Cursor;

/** One search: its words, what it is narrowed to, and which page of it is wanted. */
final class SearchRequest {

    private static final int CLOSEST = 500;
    private static final int CLOSEST_BEFORE_FILTER = 5_000;
    private static final int IN_HASTE = 10;
    private static final double LEAST_OF_NEAREST = 0.5;

    private final Wording wording;
    private final List<String> ids;
    private final List<String> labels;
    private final SearchFilter filter;
    private final int first;
    private final Cursor.@Nullable Place after;

    /** A cursor that cannot be read is a fault before anything is looked for. */
    SearchRequest(String text, List<String> labels, SearchFilter filter, int first, @Nullable String after) {
        this.wording = SearchText.words("text", text);
        this.ids = SearchText.ids(text);
        this.labels = labels;
        this.filter = filter;
        this.first = first;
        this.after = after == null ? null : Cursor.read(list(), "after", after, Cursor.Key.NUMBER, Cursor.Key.TEXT);
    }

    Wording wording() {
        return wording;
    }

    SearchFilter filter() {
        return filter;
    }

    int first() {
        return first;
    }

    Map<String, Object> parameters() {
        return parameters(isFiltered() ? CLOSEST_BEFORE_FILTER : CLOSEST);
    }

    /** Those of the same search among a tenth of the names. */
    Map<String, Object> hasty() {
        return parameters((isFiltered() ? CLOSEST_BEFORE_FILTER : CLOSEST) / IN_HASTE);
    }

    private Map<String, Object> parameters(int closest) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("key", wording.key());
        parameters.put("ids", ids);
        parameters.put("query", WordQuery.typed(wording, labels));
        parameters.put("kinds", labels);
        parameters.put("closest", closest);
        parameters.put("least", isFiltered() ? 0 : LEAST_OF_NEAREST);
        return parameters;
    }

    boolean isFiltered() {
        return !filter.equals(SearchFilter.NONE);
    }

    /** Whether so many rows are all that the words find. */
    static boolean cut(int rows) {
        return rows >= CLOSEST;
    }

    String cursor(Hit hit) {
        return Cursor.write(list(), List.of(hit.score(), hit.entity()));
    }

    /** Whether the hit stands behind the cursor that the page begins at. */
    boolean wanted(Hit hit) {
        return after == null || Hit.compare(hit.score(), hit.entity(), after.number(0), after.text(1)) > 0;
    }

    private String list() {
        return "search " + wording.key() + labels + filter;
    }
}
