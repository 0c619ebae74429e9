package org.throughline.fault;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one form that every error has: a sentence, a code and a category. */
final class Errors {

    static final String CODE = "code";
    private static final String RETRY_AFTER = "retryAfter";

    private Errors() {}

    static GraphQLError of(Code code, String message) {
        return new Coded(code, message, null, null, Map.of(CODE, code.name()));
    }

    /** The same place as an error of the engine, in our words. */
    static GraphQLError like(GraphQLError original, Code code, String message) {
        return new Coded(
                code, message, known(original.getLocations()), known(path(original)), Map.of(CODE, code.name()));
    }

    /** The engine keeps that of a document which does not fit the schema apart. */
    private static @Nullable List<Object> path(GraphQLError original) {
        @Nullable List<String> asked = original instanceof ValidationError invalid ? invalid.getQueryPath() : null;
        return asked == null ? original.getPath() : Whereabouts.of(null, asked).path();
    }

    /** One that waiting for so long mends says so, in whole seconds. */
    static GraphQLError at(Code code, String message, Whereabouts where, @Nullable Duration wait) {
        return at(code, message, where, wait, Map.of());
    }

    /**
     * The same that tells more.
     *
     * @param told by the names that it has among the extensions
     */
    static GraphQLError at(
            Code code, String message, Whereabouts where, @Nullable Duration wait, Map<String, Object> told) {
        Map<String, Object> extensions = new LinkedHashMap<>(told);
        extensions.put(CODE, code.name());
        if (wait != null) {
            extensions.put(RETRY_AFTER, Fault.inSeconds(wait));
        }
        return new Coded(code, message, known(where.locations()), known(where.path()), extensions);
    }

    private static <T> @Nullable List<T> known(@Nullable List<T> parts) {
        return parts == null || parts.isEmpty() ? null : parts;
    }

    static boolean isOurs(GraphQLError error) {
        return error instanceof Coded;
    }

    private record Coded(
            Code code,
            String message,
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path,
            Map<String, Object> extensions)
            implements GraphQLError {

        @Override
        public String getMessage() {
            return message;
        }

        @Override
        public @Nullable List<SourceLocation> getLocations() {
            return locations;
        }

        @Override
        public ErrorClassification getErrorType() {
            return code.category();
        }

        @Override
        public @Nullable List<Object> getPath() {
            return path;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return extensions;
        }
    }
}
