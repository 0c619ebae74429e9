package org.throughline.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of a page and the conditions by which it begins and ends: comparisons of keys, never an offset. */
final class Keyset {

    private final Position position;
    private final Window window;
    private final @Nullable List<String> after;
    private final @Nullable List<String> before;

    Keyset(Position position, Window window) {
        this.position = position;
        this.window = window;
        this.after = given("after", window.after());
        this.before = given("before", window.before());
    }

    private @Nullable List<String> given(String name, @Nullable List<Object> values) {
        if (values == null) {
            return null;
        }
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            position.give(name + i, values.get(i));
            parameters.add(position.parameter(name + i));
        }
        return parameters;
    }

    String order() {
        return columns().stream()
                .map(column -> column.expression() + (column.descending() == window.backwards() ? "" : " DESC"))
                .collect(Collectors.joining(", "));
    }

    String values() {
        return columns().stream().map(Column::expression).collect(Collectors.joining(", ", "[", "]"));
    }

    /** What holds for the rows of the page; an index serves only when told that all it keeps exists. */
    List<String> inside() {
        List<String> conditions = new ArrayList<>();
        if (position.fragment().parent() == null) {
            Stream.of(
                            Stream.of(columns().getFirst().expression()),
                            covered(),
                            Stream.of(columns().getLast().expression()))
                    .flatMap(Function.identity())
                    .map(kept -> kept + " IS NOT NULL")
                    .forEach(conditions::add);
        }
        if (after != null) {
            conditions.add(beyond(after, false));
        }
        if (before != null) {
            conditions.add(beyond(before, true));
        }
        return conditions;
    }

    private Stream<String> covered() {
        return window.sorts().stream()
                .limit(1)
                .flatMap(sort -> position.fragment().covered(sort).stream())
                .map(position::render);
    }

    /** What holds for the rows on the other side of the cursor from which the page was counted. */
    List<String> behind() {
        return outside(window.backwards());
    }

    /** What holds for the rows on the other side of the cursor at which the page must end. */
    List<String> beyond() {
        return outside(!window.backwards());
    }

    private List<String> outside(boolean towardsTheStart) {
        List<String> cursor = towardsTheStart ? before : after;
        return cursor == null ? List.of("false") : List.of("NOT (" + beyond(cursor, towardsTheStart) + ")");
    }

    private record Column(String expression, boolean descending) {}

    /** The id goes the way of the key before it, so that an index on both can be read in either direction. */
    private List<Column> columns() {
        List<Sort> sorts = window.sorts();
        boolean idDescending = !sorts.isEmpty() && sorts.getLast().descending();
        Stream<Column> keys = sorts.stream()
                .map(sort -> new Column(position.render(position.fragment().order(sort)), sort.descending()));
        return Stream.concat(keys, Stream.of(new Column(position.last() + ".id", idDescending)))
                .toList();
    }

    /** Lexicographic comparison; the first key alone stands in front, for that is what an index can seek. */
    private String beyond(List<String> cursor, boolean towardsTheStart) {
        List<Column> columns = columns();
        String condition = "";
        for (int i = columns.size() - 1; i >= 0; i--) {
            Column column = columns.get(i);
            String operator = column.descending() == towardsTheStart ? ">" : "<";
            String further = column.expression() + " " + operator + " " + cursor.get(i);
            condition = condition.isEmpty()
                    ? further
                    : column.expression() + " " + operator + "= " + cursor.get(i) + " AND (" + further + " OR "
                            + condition + ")";
        }
        return condition;
    }
}
