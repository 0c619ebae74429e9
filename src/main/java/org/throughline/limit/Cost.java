package org.throughline.limit;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.page.PageRequest;

/**
 * How many nodes an operation could answer, worked out from its arguments: every list multiplies what is below it by
 * the size of its page. The {@code evidence} of an edge or fact, which is short and loaded for all of them together,
 * counts as one item however long its page, unless further lists are asked for below it. A group and a total count as
 * one node each.
 */
final class Cost {

    private static final long MOST = 1_000_000_000_000L;
    private static final String GROUP = "Group";
    private static final String TOTAL = "Total";
    private static final int USUAL_GROUPS = 20;
    private static final int STAGES = 6;
    private static final List<String> STEPS = List.of("limit", "maxHops", "candidates");
    private static final String EACH = "names";

    private final GraphQLSchema schema;
    private final ArgumentLimits arguments;

    Cost(GraphQLSchema schema, ArgumentLimits arguments) {
        this.schema = schema;
        this.arguments = arguments;
    }

    long of(List<ExecutableNormalizedField> fields) {
        return fields.stream().mapToLong(this::of).reduce(0, Cost::sum);
    }

    private long of(ExecutableNormalizedField field) {
        return product(steps(field), once(field));
    }

    /** A reading says by these arguments how far it goes from each of its items, and how many there may be. */
    private long steps(ExecutableNormalizedField field) {
        return Stream.concat(STEPS.stream(), isList(type(field)) ? Stream.empty() : Stream.of("first"))
                .map(field.getResolvedArguments()::get)
                .filter(Integer.class::isInstance)
                .mapToLong(size -> Math.max(1, (Integer) size))
                .reduce(asked(field), Cost::product);
    }

    /** What a reading was given to answer one by one, as names to match, multiplies what is below it. */
    private static long asked(ExecutableNormalizedField field) {
        return field.getResolvedArguments().get(EACH) instanceof Collection<?> each ? Math.max(1, each.size()) : 1;
    }

    private long once(ExecutableNormalizedField field) {
        arguments.check(field.getResolvedArguments());
        GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).getFirst();
        GraphQLNamedType type = type(field);
        if (isList(type)) {
            int size = size(field);
            long below = sum(1, of(field.getChildren()));
            return isEvidence(field) && !hasLists(field) ? below : product(size, below);
        }
        long below = of(field.getChildren());
        if (type.getName().equals(GROUP)) {
            return product(groups(field), sum(1, below));
        }
        if (type.getName().equals(TOTAL)) {
            return STAGES;
        }
        return isNode(type) && !isItem(field) ? product(many(definition, field), sum(1, below)) : below;
    }

    /** How many groups there are where 'first' does not say it. */
    private static long groups(ExecutableNormalizedField field) {
        return field.getResolvedArguments().get("first") == null ? USUAL_GROUPS : 1;
    }

    /** A list of which neither edges nor nodes are wanted is only counted. */
    private int size(ExecutableNormalizedField field) {
        PageRequest request = arguments.page(field);
        boolean items = field.getChildren().stream()
                .map(ExecutableNormalizedField::getFieldName)
                .anyMatch(name -> name.equals("edges") || name.equals("nodes"));
        return items ? request.size() : 1;
    }

    private boolean isEvidence(ExecutableNormalizedField field) {
        return field.getFieldName().equals("evidence")
                && field.getObjectTypeNames().stream().noneMatch(this::isEntity);
    }

    private boolean isEntity(String type) {
        return schema.getObjectType(type).getInterfaces().stream()
                .anyMatch(one -> one.getName().equals("Entity"));
    }

    private boolean hasLists(ExecutableNormalizedField field) {
        return field.getChildren().stream().anyMatch(child -> isList(type(child)) || hasLists(child));
    }

    private GraphQLNamedType type(ExecutableNormalizedField field) {
        return GraphQLTypeUtil.unwrapAll(
                field.getFieldDefinitions(schema).getFirst().getType());
    }

    private static boolean isList(GraphQLNamedType type) {
        return type.getName().endsWith("Connection");
    }

    /** The items of a connection are counted where the connection is. */
    private static boolean isItem(ExecutableNormalizedField field) {
        String parent = field.getObjectTypeNames().iterator().next();
        return switch (field.getFieldName()) {
            case "nodes" -> parent.endsWith("Connection");
            case "node" -> parent.endsWith("Edge");
            default -> false;
        };
    }

    private boolean isNode(GraphQLNamedType type) {
        return type.getName().equals("Node")
                || switch (type) {
                    case GraphQLObjectType object -> implementsNode(object);
                    case GraphQLInterfaceType abstracted ->
                        schema.getImplementations(abstracted).stream().allMatch(Cost::implementsNode);
                    default -> false;
                };
    }

    private static boolean implementsNode(GraphQLFieldsContainer type) {
        return type instanceof GraphQLObjectType object
                && object.getInterfaces().stream().anyMatch(one -> one.getName().equals("Node"));
    }

    /** A list of nodes that is no connection answers one for each value it was given. */
    private static long many(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            return 1;
        }
        return field.getResolvedArguments().values().stream()
                .filter(Collection.class::isInstance)
                .mapToLong(values -> ((Collection<?>) values).size())
                .max()
                .orElse(1);
    }

    private static long sum(long one, long other) {
        return Math.min(one + other, MOST);
    }

    private static long product(long one, long other) {
        return Math.min(one * other, MOST);
    }
}
