package org.throughline.fault;

import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** The one form that every error has: a sentence, a code and a category. */
final class Errors {

    private static final String CODE = "code";

    private Errors() {}

    static GraphQLError of(Code code, String message) {
        return new Coded(code, message, null, null);
    }

    /** The same place as an error of the engine, in our words. */
    static GraphQLError like(GraphQLError original, Code code, String message) {
        List<SourceLocation> locations = original.getLocations();
        boolean placed = locations != null && !locations.isEmpty();
        return new Coded(code, message, placed ? locations : null, original.getPath());
    }

    static GraphQLError at(Code code, String message, List<SourceLocation> locations, ResultPath path) {
        return new Coded(code, message, locations, path.toList());
    }

    static boolean isOurs(GraphQLError error) {
        return error instanceof Coded;
    }

    private record Coded(
            Code code,
            String message,
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path) implements GraphQLError {

        @Override
        public String getMessage() {
            return message;
        }

        @Override
        public @Nullable List<SourceLocation> getLocations() {
            return locations;
        }

        @Override
        public ErrorType getErrorType() {
            return code.category();
        }

        @Override
        public @Nullable List<Object> getPath() {
            return path;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return Map.of(CODE, code.name());
        }
    }
}
