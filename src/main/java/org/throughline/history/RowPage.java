package org.throughline.history;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.throughline.page.Cursor;
import org.throughline.page.PageInfo;
import org.throughline.page.PageRequest;

/**
 * Which page of the rows that a revision changed, and of which of them.
 *
 * @param after the place behind which it begins, or null
 * @param counted whether all of them are to be counted
 */
record RowPage(int first, @Nullable Long after, Chosen chosen, boolean counted) {

    static RowPage of(long revision, Chosen chosen, DataFetchingEnvironment environment) {
        int first = PageRequest.of(environment.getArguments(), PageRequest.usual(false))
                .size();
        @Nullable String cursor = environment.getArgument("after");
        return new RowPage(
                first,
                cursor == null
                        ? null
                        : (Long) Cursor.read(list(revision, chosen), "after", cursor, Cursor.Key.NUMBER)
                                .number(0),
                chosen,
                environment.getSelectionSet().contains("totalCount"));
    }

    private static String list(long revision, Chosen chosen) {
        return "revision " + revision + chosen;
    }

    Map<String, @Nullable Object> parameters(List<Long> revisions) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("revisions", revisions);
        parameters.put("position", after == null ? -1L : after);
        parameters.put("of", chosen.of());
        parameters.put("tables", chosen.tables());
        parameters.put("take", first + 1L);
        parameters.put("counted", counted);
        return parameters;
    }

    /** That of rows of which all are known. */
    RevisedRowConnection among(long revision, List<RevisedRow> all) {
        List<RevisedRow> told = all.stream().filter(chosen::holds).toList();
        Predicate<RevisedRow> behind = row -> after == null || row.position() > after;
        return page(revision, told.stream().filter(behind).limit(first + 1L).toList(), told.size());
    }

    /** Rows in their order, one more than the page where there are more. */
    RevisedRowConnection page(long revision, List<RevisedRow> rows, long total) {
        List<RevisedRowEdge> edges = rows.stream()
                .limit(first)
                .map(row -> new RevisedRowEdge(Cursor.write(list(revision, chosen), List.of(row.position())), row))
                .toList();
        return new RevisedRowConnection(
                edges, PageInfo.of(rows.size() > edges.size(), after != null, edges, RevisedRowEdge::cursor), total);
    }
}
