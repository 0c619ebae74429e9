package org.throughline.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An introspection without what a cache has no use for: descriptions, arguments, inputs; every leaf is of one type. It
 * is a tenth of the whole.
 */
final class Introspected {

    private static final Map<String, Object> LEAF = Map.of("kind", "SCALAR", "name", "Any");

    private Introspected() {}

    static Map<String, Object> of(
            GraphQLSchema schema,
            Stream<GraphQLObjectType> objects,
            Stream<GraphQLInterfaceType> interfaces,
            Function<GraphQLInterfaceType, List<String>> possible) {
        Stream<Map<String, Object>> told = Stream.concat(
                objects.map(type -> container("OBJECT", type, List.of())),
                interfaces.map(type -> container("INTERFACE", type, possible.apply(type))));
        return Map.of(
                "__schema", roots(schema, Stream.concat(told, Stream.of(LEAF)).toList()));
    }

    private static Map<String, @Nullable Object> roots(GraphQLSchema schema, List<Map<String, Object>> types) {
        Map<String, @Nullable Object> roots = new LinkedHashMap<>();
        roots.put("queryType", root(schema.getQueryType()));
        roots.put("mutationType", root(schema.getMutationType()));
        roots.put("subscriptionType", root(schema.getSubscriptionType()));
        roots.put("types", types);
        return roots;
    }

    private static @Nullable Map<String, Object> root(@Nullable GraphQLObjectType type) {
        return type == null ? null : Map.of("name", type.getName());
    }

    private static Map<String, Object> container(String kind, GraphQLFieldsContainer type, List<String> possible) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", kind);
        told.put("name", type.getName());
        told.put(
                "fields",
                type.getFieldDefinitions().stream().map(Introspected::field).toList());
        told.put(
                "interfaces",
                ((GraphQLImplementingType) type)
                        .getInterfaces().stream()
                                .map(implemented -> named("INTERFACE", implemented.getName()))
                                .toList());
        told.put(
                "possibleTypes",
                possible.stream().map(name -> named("OBJECT", name)).toList());
        return told;
    }

    private static Map<String, Object> field(GraphQLFieldDefinition field) {
        return Map.of("name", field.getName(), "type", type(field.getType()), "args", List.of());
    }

    private static Map<String, Object> type(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> Map.of("kind", "NON_NULL", "ofType", type(required.getWrappedType()));
            case GraphQLList list -> Map.of("kind", "LIST", "ofType", type(list.getWrappedType()));
            case GraphQLObjectType object -> named("OBJECT", object.getName());
            case GraphQLInterfaceType abstracted -> named("INTERFACE", abstracted.getName());
            default -> LEAF;
        };
    }

    private static Map<String, Object> named(String kind, String name) {
        return Map.of("kind", kind, "name", name);
    }
}
