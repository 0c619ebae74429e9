package org.throughline.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a row's columns, and which statement or part of one answers it. */
public final class Heading {

    private final String statement;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Heading(String statement, List<String> columns) {
        this.statement = statement;
        columns.forEach(column -> places.put(column, places.size()));
    }

    /** That of a row within a row, which is a list: named here once, for a map would send its names with every row. */
    public static Heading of(String statement, String... columns) {
        return new Heading(statement, List.of(columns));
    }

    int place(String column) {
        @Nullable Integer place = places.get(column);
        if (place == null) {
            throw new IllegalStateException("%s answers no '%s' but %s: return it by that name, or read one of these."
                    .formatted(statement, column, places.keySet()));
        }
        return place;
    }

    /** A row with as many cells as there are columns. */
    public Finding over(List<?> cells) {
        if (cells.size() != places.size()) {
            throw new IllegalStateException(
                    "%s answers %d cells for %s.".formatted(statement, cells.size(), places.keySet()));
        }
        return new Finding(this, cells);
    }

    /** A value of a kind, which may not be null. */
    <V> V one(String column, @Nullable Object value, Class<V> kind) {
        if (!kind.isInstance(value)) {
            throw new IllegalStateException("%s answers %s for '%s', not a %s."
                    .formatted(
                            statement,
                            value == null ? null : "a " + value.getClass().getSimpleName(),
                            column,
                            kind.getSimpleName()));
        }
        return kind.cast(value);
    }

    /** A list of values of a kind, none of which may be null. */
    @SuppressWarnings("unchecked")
    <V> List<V> all(String column, @Nullable Object value, Class<V> kind) {
        List<?> values = one(column, value, List.class);
        values.forEach(each -> one(column, each, kind));
        return (List<V>) values;
    }
}
