package org.throughline.judge;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A place that takes a value: an argument, or somewhere within one.
 *
 * @param ofFilter whether it is a condition of a filter
 * @param argument the type of the argument that it is, or is within
 * @param operation an operation's selections around the value of the argument
 * @param literal the argument's value around that of the place, in a document
 * @param json the same as JSON
 */
record InputPlace(
        String name,
        GraphQLInputType type,
        boolean ofFilter,
        GraphQLInputType argument,
        UnaryOperator<String> operation,
        UnaryOperator<String> literal,
        UnaryOperator<String> json) {

    static InputPlace ofArgument(String name, GraphQLArgument argument, String operation) {
        return new InputPlace(
                name,
                argument.getType(),
                false,
                argument.getType(),
                InputPlaces.into(operation),
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    InputPlace item(GraphQLInputType item) {
        return below(name + "[0]", item, false, "[%s]", "[%s]");
    }

    InputPlace field(GraphQLInputObjectType object, GraphQLInputObjectField field) {
        String own = field.getName();
        String literals = InputPlaces.members(object, own)
                .map(other -> ", " + other.getName() + ": " + InputPlaces.literal(other.getType()))
                .collect(Collectors.joining());
        String jsons = InputPlaces.members(object, own)
                .map(other -> ", \"" + other.getName() + "\": " + InputPlaces.json(other.getType()))
                .collect(Collectors.joining());
        return below(
                name + "." + own,
                field.getType(),
                object.getName().endsWith("Filter"),
                "{" + own + ": %s" + literals + "}",
                "{\"" + own + "\": %s" + jsons + "}");
    }

    private InputPlace below(
            String place, GraphQLInputType below, boolean filter, String literalOfIt, String jsonOfIt) {
        return new InputPlace(
                place,
                below,
                filter,
                argument,
                operation,
                value -> literal.apply(InputPlaces.into(literalOfIt).apply(value)),
                value -> json.apply(InputPlaces.into(jsonOfIt).apply(value)));
    }

    boolean refusesNull() {
        return ofFilter || GraphQLTypeUtil.isNonNull(type);
    }

    boolean isWithin() {
        return !literal.apply("x").equals("x");
    }

    /** A condition that says nothing when it is empty. */
    boolean isComparison() {
        return ofFilter
                && nullable() instanceof GraphQLInputObjectType object
                && object.getName().endsWith("Filter")
                && object.getFieldDefinition("and") == null;
    }

    GraphQLType nullable() {
        return GraphQLTypeUtil.unwrapNonNull(type);
    }

    /** The operation with a value in the place. */
    String holding(String value) {
        return operation.apply(literal.apply(value));
    }
}
