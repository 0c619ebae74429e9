package org.throughline.limit;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** What the schema says of the sizes of its fields and the weights of its types, read when the service starts. */
@Component
class ListSizes {

    private final Map<String, List<ListSize>> sizes = new HashMap<>();
    private final Map<String, Long> weights = new HashMap<>();

    ListSizes(GraphQlSource source) {
        source.schema().getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .forEach(this::add);
    }

    private void add(GraphQLObjectType type) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            List<ListSize> all = ListSize.of(field);
            if (!all.isEmpty()) {
                sizes.put(type.getName() + "." + field.getName(), all);
            }
        }
        if (type.getAppliedDirective("cost") != null) {
            weights.put(type.getName(), weight(type));
        }
    }

    private static long weight(GraphQLObjectType type) {
        @Nullable
        Number weight = type.getAppliedDirective("cost").getArgument("weight").getValue();
        return weight == null ? 0 : weight.longValue();
    }

    /** What is said of a field. */
    List<ListSize> of(String type, String field) {
        return sizes.getOrDefault(type + "." + field, List.of());
    }

    /** What one of a type counts by itself, or null where the schema does not say it. */
    @Nullable
    Long weight(GraphQLNamedType type) {
        return weights.get(type.getName());
    }
}
