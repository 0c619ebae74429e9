package org.throughline.judge;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every place of the schema that takes a value, each with a document that reaches it. */
final class InputPlaces {

    private final GraphQLSchema schema;
    private final boolean each;
    private final Map<GraphQLFieldsContainer, String> ways = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<InputPlace> places = new ArrayList<>();

    /** @param each also arguments of one name and type on another field, which the schema has by the hundred */
    private InputPlaces(GraphQLSchema schema, boolean each) {
        this.schema = schema;
        this.each = each;
    }

    static List<InputPlace> of(GraphQLSchema schema, boolean each) {
        InputPlaces all = new InputPlaces(schema, each);
        all.walk();
        all.directives();
        all.ways.forEach(all::arguments);
        for (int at = 0; at < all.places.size(); at++) {
            all.within(all.places.get(at));
        }
        return all.places;
    }

    /** The shortest way from the root to each type. */
    private void walk() {
        Deque<GraphQLFieldsContainer> next = new ArrayDeque<>(List.of(schema.getQueryType()));
        ways.put(schema.getQueryType(), "{ %s }");
        while (!next.isEmpty()) {
            GraphQLFieldsContainer type = next.removeFirst();
            String way = ways.getOrDefault(type, "");
            if (type instanceof GraphQLInterfaceType abstracted) {
                schema.getImplementations(abstracted)
                        .forEach(one -> reach(one, way.formatted("... on " + one.getName() + " { %s }"), next));
            }
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer below) {
                    reach(below, way.formatted(field.getName() + required(field, "") + " { %s }"), next);
                }
            }
        }
    }

    private void reach(GraphQLFieldsContainer type, String way, Deque<GraphQLFieldsContainer> next) {
        if (ways.putIfAbsent(type, way) == null) {
            next.add(type);
        }
    }

    private void directives() {
        for (String directive : List.of("skip", "include")) {
            for (GraphQLArgument argument : schema.getDirective(directive).getArguments()) {
                String way = "{ meta { apiVersion @" + directive + "(" + argument.getName() + ": %s) } }";
                add(InputPlace.ofArgument("@" + directive + "(" + argument.getName() + ")", argument, way));
            }
        }
    }

    private void arguments(GraphQLFieldsContainer type, String way) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            boolean leaf = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
            for (GraphQLArgument argument : field.getArguments()) {
                String others = required(field, argument.getName()).replaceAll("^\\(|\\)$", "");
                String call = field.getName() + "(" + argument.getName() + ": %s" + (others.isEmpty() ? "" : ", ")
                        + others + ")" + (leaf ? "" : " { __typename }");
                String name = type.getName() + "." + field.getName() + "(" + argument.getName() + ")";
                String kind = each ? name : argument.getName() + " " + argument.getType();
                if (seen.add(kind)) {
                    add(InputPlace.ofArgument(name, argument, way.replace("%s", call)));
                }
            }
        }
    }

    private void add(InputPlace place) {
        places.add(place);
    }

    /** The items of a list, and the fields of an object that was not reached before. */
    private void within(InputPlace place) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(place.type());
        if (GraphQLTypeUtil.isList(type)) {
            add(place.item((GraphQLInputType) GraphQLTypeUtil.unwrapOne(type)));
        } else if (type instanceof GraphQLInputObjectType object && seen.add(object.getName())) {
            object.getFieldDefinitions().forEach(field -> add(place.field(object, field)));
        }
    }

    /** What a field cannot do without, but for one argument. */
    private static String required(GraphQLFieldDefinition field, String but) {
        String arguments = field.getArguments().stream()
                .filter(argument -> !argument.getName().equals(but))
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .map(argument -> argument.getName() + ": " + literal(argument.getType()))
                .collect(Collectors.joining(", "));
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    /** Some value of a type as a document has it. */
    static String literal(GraphQLType type) {
        GraphQLType wanted = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(wanted)) {
            return "[" + literal(GraphQLTypeUtil.unwrapOne(wanted)) + "]";
        }
        return switch (wanted) {
            case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
            case GraphQLInputObjectType object ->
                members(object, "")
                        .map(field -> field.getName() + ": " + literal(field.getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(((GraphQLNamedType) wanted).getName());
        };
    }

    /** Some value of a type as JSON has it. */
    static String json(GraphQLType type) {
        GraphQLType wanted = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(wanted)) {
            return "[" + json(GraphQLTypeUtil.unwrapOne(wanted)) + "]";
        }
        return switch (wanted) {
            case GraphQLEnumType choice -> "\"" + choice.getValues().getFirst().getName() + "\"";
            case GraphQLInputObjectType object ->
                members(object, "")
                        .map(field -> "\"" + field.getName() + "\": " + json(field.getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> scalar(((GraphQLNamedType) wanted).getName());
        };
    }

    /** What an object cannot do without, but for one field; a comparison needs one thing to compare with. */
    static Stream<GraphQLInputObjectField> members(GraphQLInputObjectType object, String but) {
        List<GraphQLInputObjectField> required = object.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
                .toList();
        boolean empty = required.isEmpty() && but.isEmpty() && object.getFieldDefinition("and") == null;
        return (empty ? object.getFieldDefinitions().stream().limit(1) : required.stream())
                .filter(field -> !field.getName().equals(but));
    }

    private static String scalar(String type) {
        return switch (type) {
            case "Int", "Float" -> "1";
            case "Boolean" -> "true";
            case "Date" -> "\"2016-09-07\"";
            case "DateTime" -> "\"2026-03-01T12:30:00Z\"";
            case "Decimal" -> "\"1.50\"";
            default -> "\"some\"";
        };
    }

    /** Puts a value into a text. */
    static UnaryOperator<String> into(String text) {
        return value -> text.replace("%s", value);
    }
}
