package org.throughline.house;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Selections and filters that use everything a type offers, each thing once. */
final class Whole {

    static final Set<String> COMBINATIONS = Set.of("and", "or", "not");

    static final String DAY = "2018-03-05";

    private static final String GROUP =
            "{ keys { value } count earliest latest minimum maximum sums { text } members { nodes { id } } }";

    private Whole() {}

    /** Every field of a type, and below it as little as may be. */
    static String selection(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .map(field -> field.getName() + arguments(field) + below(field))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** Everything that a page tells but its groups, its rows with every field of theirs. */
    static String page(ListField list) {
        String edge = list.edge().getFieldDefinitions().stream()
                .filter(field -> !field.getName().equals("node"))
                .map(field -> field.getName() + below(field))
                .collect(Collectors.joining(" "));
        return "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { " + edge
                + " node { __typename } } " + totals(list.connection()) + " }";
    }

    /** All that groups by one key tell. */
    static String groups(String key) {
        return "{ groups(by: [" + key + "]) " + GROUP + " }";
    }

    private static String totals(GraphQLObjectType connection) {
        return connection.getFieldDefinition("totals") == null ? "" : "totals { text leftOut { ids } } ";
    }

    static List<String> groupKeys(ListField list) {
        @Nullable GraphQLFieldDefinition groups = list.connection().getFieldDefinition("groups");
        return groups == null
                ? List.of()
                : ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(
                                groups.getArgument("by").getType()))
                        .getValues().stream().map(key -> key.getName()).toList();
    }

    private static String arguments(GraphQLFieldDefinition field) {
        String needed = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(argument -> argument.getName() + ": " + literal(argument.getType()))
                .collect(Collectors.joining(", "));
        return needed.isEmpty() ? "" : "(" + needed + ")";
    }

    private static String below(GraphQLFieldDefinition field) {
        if (field.getArgument("first") != null) {
            return " { totalCount edges { cursor node { __typename } } }";
        }
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type
                ? " { " + leaves(type) + " }"
                : "";
    }

    private static String leaves(GraphQLFieldsContainer type) {
        return type instanceof GraphQLObjectType object
                        && object.getInterfaces().isEmpty()
                ? object.getFieldDefinitions().stream()
                        .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                        .map(GraphQLFieldDefinition::getName)
                        .collect(Collectors.joining(" "))
                : "__typename";
    }

    /** A filter by the first thing that a filter offers. */
    static String filter(GraphQLInputObjectType filter) {
        return filter.getFields().stream()
                .filter(field -> !COMBINATIONS.contains(field.getName()))
                .flatMap(field -> values(field).map(value -> "{" + field.getName() + ": " + value + "}"))
                .findFirst()
                .orElse("{}");
    }

    /** What a field of a filter can be compared with, in every way that it offers. */
    static Stream<String> values(GraphQLInputObjectField field) {
        if (!(GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLInputObjectType type)) {
            return Stream.of(literal(field.getType()));
        }
        if (type.getFieldDefinition("some") != null) {
            return Stream.of(
                    "{some: {}, count: {gte: 1}, of: {}}", "{none: " + one(type.getFieldDefinition("none")) + "}");
        }
        return type.getFieldDefinition("and") == null ? comparisons(type) : Stream.of(one(field));
    }

    private static String one(GraphQLInputObjectField filter) {
        GraphQLInputObjectType type = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapNonNull(filter.getType());
        return type.getFields().stream()
                .filter(field -> !COMBINATIONS.contains(field.getName()))
                .flatMap(field -> GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLInputObjectType below
                                && (below.getFieldDefinition("and") != null || below.getFieldDefinition("some") != null)
                        ? Stream.empty()
                        : values(field).map(value -> "{" + field.getName() + ": " + value + "}"))
                .findFirst()
                .orElse("{}");
    }

    private static Stream<String> comparisons(GraphQLInputObjectType type) {
        String required = type.getFields().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .map(field -> field.getName() + ": " + literal(field.getType()) + ", ")
                .collect(Collectors.joining());
        return type.getFields().stream()
                .filter(field -> !GraphQLTypeUtil.isNonNull(field.getType()))
                .map(field -> "{" + required + field.getName() + ": " + literal(field.getType()) + "}");
    }

    static String literal(GraphQLInputType type) {
        GraphQLType required = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(required)) {
            return "[" + literal((GraphQLInputType) GraphQLTypeUtil.unwrapOne(required)) + "]";
        }
        @Nullable GraphQLEnumType choice = required instanceof GraphQLEnumType values ? values : null;
        if (choice != null) {
            return choice.getValues().getFirst().getName();
        }
        return switch (((GraphQLNamedType) required).getName()) {
            case "Int", "Float" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"" + DAY + "\"";
            case "Decimal" -> "\"1\"";
            default -> "\"GBP\"";
        };
    }
}
