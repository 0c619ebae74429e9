package org.throughline.reading.doubt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Finding;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;

/**
 * What is asked: one kind of doubt, and one page of it.
 *
 * @param day as it was given, for a cursor is used tomorrow too
 */
record DoubtQuestion(
        DoubtKind kind,
        @Nullable LocalDate day,
        LocalDate today,
        int first,
        @Nullable String after) {

    Map<String, Object> parameters(int examined) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> keys = kind.keys();
        List<Object> place = after == null
                ? keys.stream().<Object>map(kind::start).toList()
                : Cursor.read(list(), "after", after, kind.kinds()).keys();
        for (int index = 0; index < keys.size(); index++) {
            parameters.put(keys.get(index), place.get(index));
        }
        parameters.put("examined", examined);
        parameters.put("first", first);
        if (kind == DoubtKind.FALLEN_DUE) {
            parameters.put("day", (day == null ? today : day).toString());
        }
        return parameters;
    }

    /**
     * One row more than asked for, or one without an id, says that more follow: the latter where its search stopped.
     */
    DoubtConnection page(List<Finding> rows) {
        List<DoubtEdge> edges = rows.stream()
                .filter(DoubtQuestion::isFound)
                .limit(first)
                .map(row -> new DoubtEdge(cursor(row), doubt(row)))
                .toList();
        long found = rows.stream().filter(DoubtQuestion::isFound).count();
        @Nullable
        String stopped = rows.stream()
                .filter(row -> !isFound(row))
                .map(this::cursor)
                .findFirst()
                .orElse(null);
        @Nullable String last = edges.isEmpty() ? null : edges.getLast().cursor();
        @Nullable String start = edges.isEmpty() ? null : edges.getFirst().cursor();
        return DoubtConnection.of(
                edges,
                new PageInfo(
                        found > first || stopped != null,
                        after != null,
                        start,
                        found > first || stopped == null ? last : stopped));
    }

    private Doubt doubt(Finding row) {
        return kind == DoubtKind.POSSIBLE_DUPLICATE ? Doubt.ofTwo(row) : Doubt.from(row);
    }

    private static boolean isFound(Finding row) {
        return row.has("id");
    }

    private String cursor(Finding row) {
        return Cursor.write(list(), row.values("keys"));
    }

    private String list() {
        return "doubts " + kind + (day == null ? "" : " " + day);
    }
}
