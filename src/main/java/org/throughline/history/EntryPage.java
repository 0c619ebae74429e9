package org.throughline.history;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;
import org.throughline.page.PageRequest;

/**
 * Which page of a history, the newest first.
 *
 * @param below only what stands behind this entry
 * @param above only what stands before this one
 * @param counted whether all entries are to be counted
 */
record EntryPage(
        int size,
        boolean backwards,
        @Nullable Place below,
        @Nullable Place above,
        boolean counted) {

    /**
     * An entry stands in the ledger, whose history it may be of: one cursor serves the histories of all nodes of a
     * page.
     */
    private static final String LIST = "history";

    private static final Place NEWEST = new Place(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final Place OLDEST = new Place(-1, -1);

    /** Where an entry stands. */
    record Place(long revision, long position) {}

    static EntryPage of(DataFetchingEnvironment environment) {
        PageRequest page = PageRequest.of(environment.getArguments(), PageRequest.usual(false));
        return new EntryPage(
                page.size(),
                page.backwards(),
                place("after", page.after()),
                place("before", page.before()),
                environment.getSelectionSet().contains("totalCount"));
    }

    private static @Nullable Place place(String argument, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Cursor.Place place = Cursor.read(LIST, argument, cursor, Cursor.Key.NUMBER, Cursor.Key.NUMBER);
        return new Place(place.number(0), place.number(1));
    }

    String statement() {
        return backwards ? "history-backwards" : "history";
    }

    Map<String, Object> parameters(List<String> subjects) {
        Place last = below == null ? NEWEST : below;
        Place first = above == null ? OLDEST : above;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("subjects", subjects);
        parameters.put("belowRevision", last.revision());
        parameters.put("belowPosition", last.position());
        parameters.put("aboveRevision", first.revision());
        parameters.put("abovePosition", first.position());
        parameters.put("take", size + 1L);
        parameters.put("counted", counted);
        return parameters;
    }

    /** Rows in the order in which they were looked for, one more than the page where there are more. */
    HistoryEntryConnection page(List<HistoryEntry> rows, long total) {
        List<HistoryEntry> found = rows.size() > size ? rows.subList(0, size) : rows;
        List<HistoryEntryEdge> edges = (backwards ? found.reversed() : found)
                .stream()
                        .map(entry -> new HistoryEntryEdge(
                                Cursor.write(LIST, List.of(entry.revision(), entry.position())), entry))
                        .toList();
        boolean more = rows.size() > size;
        boolean behind = (backwards ? above : below) != null;
        return new HistoryEntryConnection(
                edges,
                PageInfo.of(backwards ? behind : more, backwards ? more : behind, edges, HistoryEntryEdge::cursor),
                total);
    }
}
