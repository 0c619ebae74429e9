package org.throughline.fault;

import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a request something is wrong.
 *
 * @param locations in the text of its document; empty where that is unknown
 * @param path the way to the field of the answer; empty where it is about none
 */
public record Whereabouts(List<SourceLocation> locations, List<Object> path) {

    /** The field that is being answered. */
    public static Whereabouts of(DataFetchingEnvironment environment) {
        return of(
                environment.getField().getSourceLocation(),
                environment.getExecutionStepInfo().getPath().toList());
    }

    public static Whereabouts of(@Nullable SourceLocation location, List<?> path) {
        return new Whereabouts(location == null ? List.of() : List.of(location), List.copyOf(path));
    }
}
