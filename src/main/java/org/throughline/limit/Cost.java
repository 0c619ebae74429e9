package org.throughline.limit;

import graphql.language.Argument;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.page.PageRequest;

/**
 * How many nodes an operation could answer, worked out from its arguments: every list multiplies what is below it by
 * the size of its page, and every field by what the schema says of it. The {@code evidence} of an edge or fact, which
 * is short and loaded for all of them together, counts as one item however long its page, unless further lists are
 * asked for below it.
 */
final class Cost {

    private static final long MOST = 1_000_000_000_000L;

    private final GraphQLSchema schema;
    private final ListSizes sizes;
    private final ArgumentLimits arguments;

    Cost(GraphQLSchema schema, ListSizes sizes, ArgumentLimits arguments) {
        this.schema = schema;
        this.sizes = sizes;
        this.arguments = arguments;
    }

    long of(List<ExecutableNormalizedField> fields) {
        return fields.stream().mapToLong(this::of).reduce(0, Cost::sum);
    }

    private long of(ExecutableNormalizedField field) {
        try {
            return times(field);
        } catch (Fault fault) {
            throw fault.at(where(field));
        }
    }

    /** Where a field is asked for: by its first argument, which is what can be wrong with it. */
    private static Whereabouts where(ExecutableNormalizedField field) {
        @Nullable
        SourceLocation argument = field.getAstArguments().stream()
                .findFirst()
                .map(Argument::getSourceLocation)
                .orElse(null);
        return Whereabouts.of(argument, field.getListOfResultKeys());
    }

    private long times(ExecutableNormalizedField field) {
        return sizes.of(field.getObjectTypeNames().iterator().next(), field.getFieldName()).stream()
                .mapToLong(size -> size.times(field.getResolvedArguments()))
                .reduce(once(field), Cost::product);
    }

    private long once(ExecutableNormalizedField field) {
        arguments.check(field.getResolvedArguments());
        GraphQLNamedType type = type(field);
        if (isList(type)) {
            int size = size(field);
            long below = sum(1, of(field.getChildren()));
            return isEvidence(field) && !hasLists(field) ? below : product(size, below);
        }
        return sum(weight(type, field), of(field.getChildren()));
    }

    private long weight(GraphQLNamedType type, ExecutableNormalizedField field) {
        @Nullable Long said = sizes.weight(type);
        return said == null ? (isNode(type) && !isItem(field) ? 1 : 0) : said;
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

    private static long sum(long one, long other) {
        return Math.min(one + other, MOST);
    }

    private static long product(long one, long other) {
        return Math.min(one * other, MOST);
    }
}
