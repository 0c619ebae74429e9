package org.throughline.limit;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many items a field may answer, as the schema says it.
 *
 * @param assumed where no argument says so
 * @param slicing the arguments that say so
 * @param sized the fields below that hold the items
 */
record ListSize(long assumed, List<String> slicing, List<String> sized) {

    static final String DIRECTIVE = "listSize";

    /** Those of a field; one that names what is not there is a fault of the schema. */
    static List<ListSize> of(GraphQLFieldDefinition field) {
        return field.getAppliedDirectives(DIRECTIVE).stream()
                .map(directive -> new ListSize(
                        Objects.requireNonNullElse((Integer) value(directive, "assumedSize"), 1),
                        names(directive, "slicingArguments", name -> field.getArgument(name) != null),
                        names(directive, "sizedFields", name -> has(field, name))))
                .toList();
    }

    private static boolean has(GraphQLFieldDefinition field, String name) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type
                && type.getFieldDefinition(name) != null;
    }

    static List<String> names(GraphQLAppliedDirective directive, String argument, Predicate<String> known) {
        @Nullable Collection<?> given = (Collection<?>) value(directive, argument);
        List<String> names =
                given == null ? List.of() : given.stream().map(String::valueOf).toList();
        if (!names.stream().allMatch(known)) {
            throw new IllegalStateException(
                    "@%s names one of %s, which is not there".formatted(directive.getName(), names));
        }
        return names;
    }

    private static @Nullable Object value(GraphQLAppliedDirective directive, String argument) {
        return directive.getArgument(argument).getValue();
    }

    long times(Map<String, Object> arguments) {
        OptionalLong given = slicing.stream()
                .map(arguments::get)
                .filter(Objects::nonNull)
                .mapToLong(ListSize::size)
                .max();
        return given.orElse(assumed);
    }

    /** The argument that says it, or could say it where none is given; null where none can. */
    @Nullable
    String argument(Map<String, Object> arguments) {
        return slicing.stream()
                .max(Comparator.comparingLong(name -> given(arguments.get(name))))
                .orElse(null);
    }

    private static long given(@Nullable Object value) {
        return value == null ? 0 : size(value);
    }

    /** By its number or by how many values it holds; 1 at least. */
    static long size(@Nullable Object value) {
        return switch (value) {
            case Collection<?> values -> Math.max(1, values.size());
            case Number number -> Math.max(1, number.longValue());
            case null, default -> 1;
        };
    }
}
