package org.throughline.house;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A field that answers pages.
 *
 * @param always what is asked of it in any case: an argument that widens it, or nothing
 */
record ListField(GraphQLObjectType parent, GraphQLFieldDefinition field, String always) {

    private static final int TOGETHER = 6;

    static List<ListField> atTheRoot(GraphQLSchema schema) {
        return of(schema.getQueryType()).toList();
    }

    static List<ListField> ofNodes(GraphQLSchema schema) {
        return Nodes.types(schema).stream().flatMap(ListField::of).toList();
    }

    static Stream<ListField> of(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> field.getArgument("last") != null)
                .flatMap(field ->
                        Stream.concat(Stream.of(""), widened(field)).map(always -> new ListField(type, field, always)));
    }

    /** A list that takes a flag is another list with it. */
    private static Stream<String> widened(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument ->
                        GraphQLTypeUtil.unwrapNonNull(argument.getType()).equals(Scalars.GraphQLBoolean))
                .map(argument -> argument.getName() + ": true");
    }

    /** All lists, by what their nodes are: those of one type have the same keys. */
    static Map<String, List<ListField>> byNode(Stream<ListField> lists) {
        return lists.collect(Collectors.groupingBy(list -> list.node().getName(), TreeMap::new, Collectors.toList()));
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

    /** Whether the list is ordered as every list of its nodes' type is; one of posts has an order of its own. */
    boolean isOrderedAsItsType() {
        return field.getArgument("orderBy") != null
                && node().getName()
                        .concat("Order")
                        .equals(GraphQLTypeUtil.unwrapAll(
                                        field.getArgument("orderBy").getType())
                                .getName());
    }

    GraphQLNamedOutputType node() {
        return (GraphQLNamedOutputType)
                GraphQLTypeUtil.unwrapAll(edge().getFieldDefinition("node").getType());
    }

    /** Whether an order is by the count of a list of the same name. */
    boolean isCount(String key) {
        return node() instanceof GraphQLFieldsContainer type
                && type.getFieldDefinition(camel(key)) != null
                && type.getFieldDefinition(camel(key)).getArgument("first") != null;
    }

    static String camel(String key) {
        return Pattern.compile("_(\\w)")
                .matcher(key.toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** The orders by one key, in both directions. */
    Stream<String> single(Predicate<String> chosen) {
        return keys().stream()
                .filter(chosen)
                .flatMap(key -> Stream.of("ASC", "DESC").map(direction -> order(List.of(key), direction)));
    }

    /**
     * At the root, and where the list has an order of its own, all keys, but of the counts one for all; elsewhere none,
     * for they are those of the root.
     */
    List<String> walkedKeys() {
        return isRoot() || !isOrderedAsItsType()
                ? Stream.concat(
                                keys().stream().filter(key -> !isCount(key)),
                                keys().stream().filter(this::isCount).limit(1))
                        .toList()
                : List.of();
    }

    /** The usual order, each key in both directions, and all keys together, a few at a time. */
    List<String> orders() {
        return Stream.of(Stream.of(""), single(walkedKeys()::contains), together())
                .flatMap(orders -> orders)
                .toList();
    }

    /** All keys, a few at a time. */
    Stream<String> together() {
        int size = keys().size();
        return size < 2
                ? Stream.empty()
                : IntStream.iterate(0, from -> from < size, from -> from + TOGETHER)
                        .mapToObj(from -> order(keys().subList(from, Math.min(from + TOGETHER, size)), "DESC"));
    }

    static String order(List<String> keys, String direction) {
        return "orderBy: "
                + keys.stream()
                        .map(key -> "{field: " + key + ", direction: " + direction + "}")
                        .toList();
    }

    /** A document that asks this list, of one parent unless it stands at the root. */
    String document(String id, String arguments, String selection) {
        String all = (always + " " + arguments).strip();
        String asked = field.getName() + (all.isEmpty() ? "" : "(" + all + ")") + " " + selection;
        return isRoot() ? asked : "node(id: \"" + id + "\") { ... on " + parent.getName() + " { " + asked + " } }";
    }

    String pointer(String alias) {
        return isRoot() ? "/" + alias : "/" + alias + "/" + field.getName();
    }

    @Override
    public String toString() {
        return coordinate() + (always.isEmpty() ? "" : "(" + always + ")");
    }

    String coordinate() {
        return parent.getName() + "." + field.getName();
    }
}
