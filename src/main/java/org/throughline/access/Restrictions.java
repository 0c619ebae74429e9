package org.throughline.access;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which role each field needs, as the schema says by {@code @needs}. A field of an interface needs what that of any of
 * its types does, and the other way round: no way to a field is wider than another.
 */
public final class Restrictions {

    private static final String DIRECTIVE = "needs";

    private final Map<String, Map<String, Role>> roles = new HashMap<>();

    /** What changes something and does not say who may is a fault of the schema. */
    public Restrictions(GraphQLSchema schema) {
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> add(container, field, schema));
            }
        }
        @Nullable GraphQLObjectType mutations = schema.getMutationType();
        if (mutations != null) {
            mutations.getFieldDefinitions().forEach(field -> requireSaid(mutations, field));
        }
    }

    private void add(GraphQLFieldsContainer type, GraphQLFieldDefinition field, GraphQLSchema schema) {
        @Nullable GraphQLAppliedDirective said = field.getAppliedDirective(DIRECTIVE);
        if (said != null) {
            Role role = Role.valueOf(said.getArgument("role").<String>getValue());
            Stream.concat(Stream.of(type), alike(type, schema))
                    .map(GraphQLNamedType::getName)
                    .forEach(name -> put(name, field.getName(), role));
        }
    }

    /** Types by which the same field may be reached: the interfaces of one, or what implements it. */
    private static Stream<? extends GraphQLNamedType> alike(GraphQLFieldsContainer type, GraphQLSchema schema) {
        return switch (type) {
            case GraphQLObjectType object -> object.getInterfaces().stream();
            case GraphQLInterfaceType abstracted -> schema.getImplementations(abstracted).stream();
            default -> Stream.empty();
        };
    }

    private void put(String type, String field, Role role) {
        roles.computeIfAbsent(type, _ -> new HashMap<>())
                .merge(field, role, (one, other) -> one.includes(other) ? one : other);
    }

    private void requireSaid(GraphQLObjectType mutations, GraphQLFieldDefinition field) {
        if (of(mutations.getName(), field.getName()) == null) {
            throw new IllegalStateException(
                    "%s.%s does not say by @%s who may".formatted(mutations.getName(), field.getName(), DIRECTIVE));
        }
    }

    /** The least role that may ask for a field; null where everybody may. */
    public @Nullable Role of(String type, String field) {
        return roles.isEmpty() ? null : roles.getOrDefault(type, Map.of()).get(field);
    }
}
