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
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
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

    private final GraphQLSchema schema;
    private final ListSizes sizes;
    private final ArgumentLimits arguments;
    private final ToLongFunction<String> lengths;

    /**
     * Estimates operations.
     *
     * @param lengths how long a list at the root is at most
     */
    Cost(GraphQLSchema schema, ListSizes sizes, ArgumentLimits arguments, ToLongFunction<String> lengths) {
        this.schema = schema;
        this.sizes = sizes;
        this.arguments = arguments;
        this.lengths = lengths;
    }

    List<Estimate> of(List<ExecutableNormalizedField> fields) {
        return fields.stream().map(this::of).toList();
    }

    private Estimate of(ExecutableNormalizedField field) {
        try {
            return estimated(field);
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

    private Estimate estimated(ExecutableNormalizedField field) {
        GraphQLNamedType type = type(field);
        arguments.check(field.getResolvedArguments(), isList(type) || isSeveral(field));
        return isList(type) ? listed(field) : sliced(field, weight(type, field));
    }

    private Estimate listed(ExecutableNormalizedField field) {
        PageRequest page = arguments.page(field);
        long times = product(said(field).map(size -> size.times(field.getResolvedArguments())));
        List<Estimate> below = of(field.getChildren());
        if (!hasItems(field) || (isEvidence(field) && !hasLists(field))) {
            return new Estimate(field, null, 1, times, 1, below);
        }
        long most = field.getLevel() == 1 ? lengths.applyAsLong(field.getFieldName()) : Long.MAX_VALUE;
        String argument = page.backwards() ? "last" : "first";
        return new Estimate(field, argument, Math.min(page.size(), most), times, 1, below);
    }

    /** One whose size the first of its arguments says that can. */
    private Estimate sliced(ExecutableNormalizedField field, long own) {
        Map<String, Object> given = field.getResolvedArguments();
        @Nullable
        ListSize chosen = said(field)
                .filter(size -> size.argument(given) != null)
                .findFirst()
                .orElse(null);
        long times = product(said(field).filter(size -> !size.equals(chosen)).map(size -> size.times(given)));
        return chosen == null
                ? new Estimate(field, null, 1, times, own, of(field.getChildren()))
                : new Estimate(field, chosen.argument(given), chosen.times(given), times, own, of(field.getChildren()));
    }

    private Stream<ListSize> said(ExecutableNormalizedField field) {
        return sizes.of(field.getObjectTypeNames().iterator().next(), field.getFieldName()).stream();
    }

    private static long product(Stream<Long> sizes) {
        return sizes.reduce(1L, Estimate::product);
    }

    private long weight(GraphQLNamedType type, ExecutableNormalizedField field) {
        @Nullable Long said = sizes.weight(type);
        return said == null ? (isNode(type) && !isItem(field) ? 1 : 0) : said;
    }

    /** A list of which neither edges nor nodes are wanted is only counted. */
    private static boolean hasItems(ExecutableNormalizedField field) {
        return field.getChildren().stream()
                .map(ExecutableNormalizedField::getFieldName)
                .anyMatch(name -> name.equals("edges") || name.equals("nodes"));
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

    private boolean isSeveral(ExecutableNormalizedField field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(
                field.getFieldDefinitions(schema).getFirst().getType()));
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
}
