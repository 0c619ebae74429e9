package org.throughline.limit;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.page.PageRequest;

/**
 * What an operation could cost, in nodes answered, worked out from its arguments: every list multiplies what is below
 * it by the size of its page, and every field by what the schema says of it; a reading adds what it takes to find its
 * answer. The {@code evidence} of an edge or fact, which is short and loaded for all of them together, counts as one
 * item however long its page, unless further lists are asked for below it.
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

    /** Fields that answer nodes, or have some below them. */
    List<Estimate> of(List<ExecutableNormalizedField> fields) {
        List<Estimate> estimates = new ArrayList<>();
        for (ExecutableNormalizedField field : fields) {
            Estimate estimate = of(field);
            if (estimate.own() > 0 || estimate.effort() > 0 || !estimate.below().isEmpty()) {
                estimates.add(estimate);
            }
        }
        return estimates;
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
        Estimate answered = isList(type) ? listed(field) : sliced(field, weight(type, field));
        return answered.taking(sizes.efforts(parent(field), field.getFieldName()));
    }

    private Estimate listed(ExecutableNormalizedField field) {
        PageRequest page = arguments.page(field);
        long times = times(field, null);
        List<Estimate> below = of(field.getChildren());
        if (!hasItems(field) || (isEvidence(field) && !hasLists(field))) {
            return Estimate.of(field, null, 1, times, 1, below);
        }
        long most = field.getLevel() == 1 ? lengths.applyAsLong(field.getFieldName()) : Long.MAX_VALUE;
        String argument = page.backwards() ? "last" : "first";
        return Estimate.of(field, argument, Math.min(page.size(), most), times, 1, below);
    }

    /** One whose size the first of its arguments says that can. */
    private Estimate sliced(ExecutableNormalizedField field, long own) {
        List<Estimate> below = of(field.getChildren());
        Map<String, Object> given = field.getResolvedArguments();
        for (ListSize size : said(field)) {
            @Nullable String argument = size.argument(given);
            if (argument != null) {
                return Estimate.of(field, argument, size.times(given), times(field, size), own, below);
            }
        }
        return Estimate.of(field, null, 1, times(field, null), own, below);
    }

    private List<ListSize> said(ExecutableNormalizedField field) {
        return sizes.of(parent(field), field.getFieldName());
    }

    /** How often all that is said of a field answers it, but for one. */
    private long times(ExecutableNormalizedField field, @Nullable ListSize other) {
        long times = 1;
        for (ListSize size : said(field)) {
            if (!size.equals(other)) {
                times = Estimate.product(times, size.times(field.getResolvedArguments()));
            }
        }
        return times;
    }

    private long weight(GraphQLNamedType type, ExecutableNormalizedField field) {
        @Nullable Long said = sizes.weight(type);
        return said == null ? (sizes.isNode(type) && !isItem(field) ? 1 : 0) : said;
    }

    /** A list of which neither edges nor nodes are wanted is only counted. */
    private static boolean hasItems(ExecutableNormalizedField field) {
        for (ExecutableNormalizedField child : field.getChildren()) {
            if (child.getFieldName().equals("edges") || child.getFieldName().equals("nodes")) {
                return true;
            }
        }
        return false;
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
        return GraphQLTypeUtil.unwrapAll(answered(field));
    }

    private boolean isSeveral(ExecutableNormalizedField field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(answered(field)));
    }

    private GraphQLOutputType answered(ExecutableNormalizedField field) {
        return Introspection.getFieldDefinition(schema, schema.getObjectType(parent(field)), field.getFieldName())
                .getType();
    }

    private static boolean isList(GraphQLNamedType type) {
        return type.getName().endsWith("Connection");
    }

    private static String parent(ExecutableNormalizedField field) {
        return field.getObjectTypeNames().iterator().next();
    }

    /** The items of a connection are counted where the connection is. */
    private static boolean isItem(ExecutableNormalizedField field) {
        return switch (field.getFieldName()) {
            case "nodes" -> parent(field).endsWith("Connection");
            case "node" -> parent(field).endsWith("Edge");
            default -> false;
        };
    }
}
