package org.throughline.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.throughline.document.Named;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** What a GraphQL request must look like, whichever way it came. */
final class Shape {

    /** The id of a registered document, as the documentation of Relay calls it. */
    static final String RELAY_ID = "doc_id";

    private Shape() {}

    static GraphQlRequest of(@Nullable Object body) {
        if (!(body instanceof Map<?, ?> members)) {
            throw bad("The body must be one JSON object with the document in 'query'; batches are not served.");
        }
        Map<String, Object> extensions = extensions(members);
        return new DefaultGraphQlRequest(
                document(members.get("query"), extensions),
                name(members.get("operationName")),
                object(members, "variables"),
                extensions);
    }

    /** The id of a registered document travels with what else is not the document itself. */
    private static Map<String, Object> extensions(Map<?, ?> members) {
        Map<String, Object> extensions = Objects.requireNonNullElse(object(members, "extensions"), Map.of());
        for (String name : List.of(RELAY_ID, Named.ID)) {
            if (members.get(name) instanceof String id) {
                extensions = new HashMap<>(extensions);
                extensions.put(Named.ID, id);
            } else if (members.get(name) != null) {
                throw bad("'%s' must be a string or left out.".formatted(name));
            }
        }
        return extensions;
    }

    /** None is needed where the extensions name one. */
    private static String document(@Nullable Object given, Map<String, Object> extensions) {
        boolean named = Named.in(extensions).isPresent();
        if (given == null && named) {
            return "";
        }
        if (!(given instanceof String document) || (document.isBlank() && !named)) {
            throw bad("'query' must hold the document, as a string.");
        }
        return document;
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
