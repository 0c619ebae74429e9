package org.throughline.limit;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** What the schema says of the sizes of its fields and the weights of its types, read when the service starts. */
@Component
class ListSizes {

    private static final String NODE = "Node";
    private final Map<String, Map<String, List<ListSize>>> sizes = new HashMap<>();
    private final Map<String, Map<String, List<Effort>>> efforts = new HashMap<>();
    private final Map<String, Long> weights = new HashMap<>();
    private final Set<String> nodes = new HashSet<>();

    ListSizes(GraphQlSource source) {
        for (GraphQLNamedType type : source.schema().getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                add(object);
            }
            if (isNode(type, source.schema())) {
                nodes.add(type.getName());
            }
        }
    }

    private void add(GraphQLObjectType type) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            List<ListSize> all = ListSize.of(field);
            if (!all.isEmpty()) {
                sizes.computeIfAbsent(type.getName(), _ -> new HashMap<>()).put(field.getName(), all);
            }
            List<Effort> taken = Effort.of(field);
            if (!taken.isEmpty()) {
                efforts.computeIfAbsent(type.getName(), _ -> new HashMap<>()).put(field.getName(), taken);
            }
        }
        if (type.getAppliedDirective(Effort.DIRECTIVE) != null) {
            weights.put(type.getName(), Effort.weight(type.getAppliedDirective(Effort.DIRECTIVE)));
        }
    }

    private static boolean isNode(GraphQLNamedType type, GraphQLSchema schema) {
        return type.getName().equals(NODE)
                || switch (type) {
                    case GraphQLObjectType object -> implementsNode(object);
                    case GraphQLInterfaceType abstracted ->
                        schema.getImplementations(abstracted).stream().allMatch(ListSizes::implementsNode);
                    default -> false;
                };
    }

    private static boolean implementsNode(GraphQLObjectType type) {
        return type.getInterfaces().stream().anyMatch(one -> one.getName().equals(NODE));
    }

    /** What is said of a field. */
    List<ListSize> of(String type, String field) {
        return sizes.getOrDefault(type, Map.of()).getOrDefault(field, List.of());
    }

    /** What it takes to find what a field answers. */
    List<Effort> efforts(String type, String field) {
        return efforts.getOrDefault(type, Map.of()).getOrDefault(field, List.of());
    }

    /** What one of a type counts by itself, or null where the schema does not say it. */
    @Nullable
    Long weight(GraphQLNamedType type) {
        return weights.get(type.getName());
    }

    /** Whether all that is of a type can be asked for by its id. */
    boolean isNode(GraphQLNamedType type) {
        return nodes.contains(type.getName());
    }
}
