package org.throughline.limit;

import graphql.execution.CoercedVariables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that costs may depend on in what a request gives its variables: numbers, truth values, and how many there are of
 * what else; which id or which text it is says nothing.
 */
record Sizes(Map<String, ?> variables) {

    private enum Place {
        EMPTY,
        TAKEN
    }

    static Sizes of(CoercedVariables variables) {
        return new Sizes(of(variables.toMap()));
    }

    private static Map<String, Object> of(Map<?, ?> values) {
        Map<String, Object> sizes = new LinkedHashMap<>();
        values.forEach((name, value) -> sizes.put(String.valueOf(name), of(value)));
        return sizes;
    }

    private static Object of(@Nullable Object value) {
        return switch (value) {
            case null -> Place.EMPTY;
            case Number number -> number;
            case Boolean truth -> truth;
            case Map<?, ?> object -> of(object);
            case List<?> list -> list.stream().map(Sizes::of).toList();
            default -> Place.TAKEN;
        };
    }
}
