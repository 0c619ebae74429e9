package org.throughline.house;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Stream;

/** A field that answers pages. */
record ListField(GraphQLObjectType parent, GraphQLFieldDefinition field) {

    static List<ListField> atTheRoot(GraphQLSchema schema) {
        return of(schema.getQueryType()).toList();
    }

    static List<ListField> ofNodes(GraphQLSchema schema) {
        return Nodes.types(schema).stream().flatMap(ListField::of).toList();
    }

    static Stream<ListField> of(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> field.getArgument("last") != null)
                .map(field -> new ListField(type, field));
    }

    boolean isRoot() {
        return parent.getName().equals("Query");
    }

    boolean isDated() {
        return field.getArgument("validAt") != null;
    }

    boolean isFiltered() {
        return field.getArgument("filter") != null;
    }

    GraphQLObjectType connection() {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    GraphQLObjectType edge() {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                connection().getFieldDefinition("edges").getType());
    }

    GraphQLInputObjectType filter() {
        return (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(field.getArgument("filter").getType());
    }

    /** The names of what the list can be ordered by. */
    List<String> keys() {
        if (field.getArgument("orderBy") == null) {
            return List.of();
        }
        GraphQLInputObjectType order = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(field.getArgument("orderBy").getType());
        GraphQLEnumType fields = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(order.getFieldDefinition("field").getType());
        return fields.getValues().stream().map(value -> value.getName()).toList();
    }

    /** Each order: the usual one, every key in both directions, and all keys together. */
    List<String> orders() {
        Stream<String> single = keys().stream()
                .flatMap(key -> Stream.of("ASC", "DESC").map(direction -> order(List.of(key), direction)));
        Stream<String> all = keys().size() > 1 ? Stream.of(order(keys(), "DESC")) : Stream.empty();
        return Stream.of(Stream.of(""), single, all).flatMap(orders -> orders).toList();
    }

    private static String order(List<String> keys, String direction) {
        return "orderBy: "
                + keys.stream()
                        .map(key -> "{field: " + key + ", direction: " + direction + "}")
                        .toList();
    }

    /** A document that asks this list, of one parent unless it stands at the root. */
    String document(String id, String arguments, String selection) {
        String asked = field.getName() + (arguments.isBlank() ? "" : "(" + arguments + ")") + " " + selection;
        return isRoot() ? asked : "node(id: \"" + id + "\") { ... on " + parent.getName() + " { " + asked + " } }";
    }

    String pointer(String alias) {
        return isRoot() ? "/" + alias : "/" + alias + "/" + field.getName();
    }

    @Override
    public String toString() {
        return parent.getName() + "." + field.getName();
    }
}
