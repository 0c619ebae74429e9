package org.throughline.schema;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a client with a cache has to know beyond documents: which types stand for an interface, which objects have no id
 * and are kept where they stand, and which arguments name a list rather than a page of it.
 */
public final class ClientKit {

    private static final Set<String> OF_A_PAGE = Set.of("first", "after", "last", "before");

    private final GraphQLSchema schema;

    public ClientKit(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The object types of each interface. */
    public Map<String, List<String>> possibleTypes() {
        return interfaces()
                .collect(Collectors.toMap(GraphQLNamedType::getName, this::possible, (one, _) -> one, TreeMap::new));
    }

    /** Objects that have no id: equal ones may differ, so none is kept by itself. */
    public List<String> withoutId() {
        return objects()
                .filter(type -> !isRoot(type) && type.getFieldDefinition("id") == null)
                .map(GraphQLNamedType::getName)
                .toList();
    }

    /** Of each type the fields that are lists in pages, with the arguments that name the list. */
    public Map<String, Map<String, List<String>>> listArguments() {
        Map<String, Map<String, List<String>>> lists = new TreeMap<>();
        objects().forEach(type -> {
            Map<String, List<String>> fields = type.getFieldDefinitions().stream()
                    .filter(ClientKit::isPaged)
                    .collect(Collectors.toMap(
                            GraphQLFieldDefinition::getName, ClientKit::naming, (one, _) -> one, TreeMap::new));
            if (!fields.isEmpty()) {
                lists.put(type.getName(), fields);
            }
        });
        return lists;
    }

    /** As much of an introspection as tells types apart: fields, and which of them may be null. */
    public Map<String, Object> introspection() {
        return Introspected.of(schema, objects(), interfaces(), this::possible);
    }

    private boolean isRoot(GraphQLObjectType type) {
        return type.equals(schema.getQueryType())
                || type.equals(schema.getMutationType())
                || type.equals(schema.getSubscriptionType());
    }

    private static boolean isPaged(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith(ConnectionTypes.CONNECTION)
                && field.getArgument("after") != null;
    }

    private static List<String> naming(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .map(GraphQLArgument::getName)
                .filter(name -> !OF_A_PAGE.contains(name))
                .toList();
    }

    private Stream<GraphQLObjectType> objects() {
        return named(GraphQLObjectType.class);
    }

    private Stream<GraphQLInterfaceType> interfaces() {
        return named(GraphQLInterfaceType.class);
    }

    private <T extends GraphQLNamedType> Stream<T> named(Class<T> sort) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> sort.isInstance(type) && !Introspection.isIntrospectionTypes(type))
                .map(sort::cast);
    }

    private List<String> possible(GraphQLInterfaceType type) {
        return schema.getImplementations(type).stream()
                .map(GraphQLNamedType::getName)
                .toList();
    }
}
