package org.throughline.fault;

import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
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

    public static final Whereabouts NOWHERE = new Whereabouts(List.of(), List.of());

    private static final int LONGEST_NAME = 80;

    /** The field that is being answered. */
    public static Whereabouts of(DataFetchingEnvironment environment) {
        return new Whereabouts(
                List.of(environment.getField().getSourceLocation()),
                environment.getExecutionStepInfo().getPath().toList());
    }

    /** A field of a document that did not run: its names, which may be anything, are cut short. */
    public static Whereabouts of(@Nullable SourceLocation location, List<?> path) {
        return new Whereabouts(
                location == null ? List.of() : List.of(location),
                path.stream().map(Whereabouts::brief).toList());
    }

    /** A field of an operation that did not run; of several in the document that are one, the first. */
    public static Whereabouts of(ExecutableNormalizedOperation operation, ExecutableNormalizedField field) {
        return of(operation.getMergedField(field).getSingleField().getSourceLocation(), field.getListOfResultKeys());
    }

    private static Object brief(Object part) {
        return part instanceof String name && name.length() > LONGEST_NAME
                ? name.substring(0, LONGEST_NAME) + "…"
                : part;
    }
}
