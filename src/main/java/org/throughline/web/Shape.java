package org.throughline.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** What a GraphQL request must look like, whichever way it came. */
final class Shape {

    private Shape() {}

    static GraphQlRequest of(@Nullable Object body) {
        if (!(body instanceof Map<?, ?> members)) {
            throw bad("The body must be one JSON object with the document in 'query'; batches are not served.");
        }
        if (!(members.get("query") instanceof String document) || document.isBlank()) {
            throw bad("'query' must hold the document, as a string.");
        }
        return new DefaultGraphQlRequest(
                document,
                name(members.get("operationName")),
                object(members, "variables"),
                object(members, "extensions"));
    }

    private static @Nullable String name(@Nullable Object given) {
        return switch (given) {
            case null -> null;
            case String name -> name;
            default -> throw bad("'operationName' must be a string or left out.");
        };
    }

    @SuppressWarnings("unchecked")
    private static <V extends @Nullable Object> @Nullable Map<String, V> object(Map<?, ?> members, String name) {
        return switch (members.get(name)) {
            case null -> null;
            case Map<?, ?> object -> (Map<String, V>) object;
            default -> throw bad("'%s' must be a JSON object or left out.".formatted(name));
        };
    }

    private static Fault bad(String message) {
        return new Fault(Code.BAD_REQUEST, message);
    }
}
