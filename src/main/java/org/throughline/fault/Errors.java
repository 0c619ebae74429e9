package org.throughline.fault;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one form that every error has: a sentence, a code and a category. */
final class Errors {

    static final String CODE = "code";

    private Errors() {}

    static GraphQLError of(Code code, String message) {
        return at(code, message, null, null);
    }

    /** The same place as an error of the engine, in our words. */
    static GraphQLError like(GraphQLError original, Code code, String message) {
        List<SourceLocation> locations = original.getLocations();
        List<Object> path = original.getPath();
        return at(code, message, locations, path == null ? null : ResultPath.fromList(path));
    }

    static GraphQLError at(
            Code code, String message, @Nullable List<SourceLocation> locations, @Nullable ResultPath path) {
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(code.category())
                .extensions(Map.of(CODE, code.name()));
        if (locations != null) {
            error.locations(locations);
        }
        return path == null ? error.build() : error.path(path).build();
    }

    static boolean isOurs(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        return extensions != null && extensions.containsKey(CODE);
    }
}
