package org.throughline.document;

import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a request names its document.
 *
 * @param text the document itself; empty, or a mark in its place, where it is only named
 * @param hash the SHA-256 of the text in hexadecimal, or the id that a manifest gives it
 */
public record Named(String text, @Nullable String hash) {

    /** The member of the extensions that holds the id of a registered document. */
    public static final String ID = "documentId";

    /** The member of the extensions that holds the hash of a document, as Apollo's and urql's links send it. */
    private static final String PERSISTED = "persistedQuery";

    static Named of(ExecutionInput input) {
        return new Named(input.getQuery(), in(input.getExtensions()).orElse(null));
    }

    /** The hash or the id that extensions bring. */
    public static Optional<String> in(Map<String, ?> extensions) {
        return persisted(extensions).or(() -> registered(extensions));
    }

    private static Optional<String> persisted(Map<String, ?> extensions) {
        return extensions.get(PERSISTED) instanceof Map<?, ?> told && told.get("sha256Hash") instanceof String hash
                ? Optional.of(hash)
                : Optional.empty();
    }

    private static Optional<String> registered(Map<String, ?> extensions) {
        return extensions.get(ID) instanceof String id ? Optional.of(id) : Optional.empty();
    }

    boolean hasText() {
        return !text.isEmpty() && !text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
    }
}
