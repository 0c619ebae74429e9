package org.throughline.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.fault.Fault;

/**
 * What operations could cost. One of a registered document is weighed once for each choice of sizes in its variables,
 * as if every list were as long as it is asked for: what it costs is the same each day. Where that is too much it is
 * weighed as any other, by how long the lists are.
 */
@Component
public class Weighing {

    private static final long CHOICES = 1_000;

    private final Limits limits;
    private final DocumentLimits documents;
    private final Supplier<ListSizes> sizes;
    private final Supplier<RootLengths> lengths;
    private final Map<OperationDefinition, Cache<Sizes, Long>> registered = new ConcurrentHashMap<>();

    /** What the schema says comes late, for the schema is served with this. */
    Weighing(
            Limits limits,
            DocumentLimits documents,
            ObjectProvider<ListSizes> sizes,
            ObjectProvider<RootLengths> lengths) {
        this.limits = limits;
        this.documents = documents;
        this.sizes = SingletonSupplier.of(sizes::getObject);
        this.lengths = SingletonSupplier.of(lengths::getObject);
    }

    /** From now on such a document is weighed once; one that is beyond a limit whoever asks it is a fault. */
    public void register(String text, Document document, GraphQLSchema schema) {
        documents.check(text, document);
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        operations.forEach(operation -> AnyVariables.of(operation, schema)
                .ifPresent(variables -> requireAffordable(document, operation.getName(), variables, schema)));
        operations.forEach(operation -> registered.put(
                operation, Caffeine.newBuilder().maximumSize(CHOICES).build()));
    }

    /** Whether an operation is within the limits, so that something may be looked up for it before it runs. */
    public boolean allows(Document document, @Nullable String operation, RawVariables variables, GraphQLSchema schema) {
        try {
            return of(
                            ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                                            schema, document, operation, variables)
                                    .getTopLevelFields(),
                            schema,
                            lengths.get()::most)
                    .isWithin(limits.cost());
        } catch (Fault | GraphQLException refused) {
            return false;
        }
    }

    private void requireAffordable(
            Document document, @Nullable String operation, CoercedVariables variables, GraphQLSchema schema) {
        ExecutableNormalizedOperation asked = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                schema, document, operation, variables);
        Weight weight = of(asked.getTopLevelFields(), schema, Weighing::asAsked);
        if (!weight.isWithin(limits.cost())) {
            throw weight.tooDear(limits.cost(), asked);
        }
    }

    /** What is about to run; one that was changed after it was read is no longer the one that is registered. */
    Weight of(ExecutionContext context) {
        @Nullable Cache<Sizes, Long> known = registered.get(context.getOperationDefinition());
        return known == null ? of(context, lengths.get()::most) : once(context, known);
    }

    private Weight once(ExecutionContext context, Cache<Sizes, Long> known) {
        Sizes given = Sizes.of(context.getCoercedVariables());
        @Nullable Long cost = known.getIfPresent(given);
        if (cost != null) {
            return Weight.known(cost);
        }
        Weight weight = of(context, Weighing::asAsked);
        if (!weight.isWithin(limits.cost())) {
            return of(context, lengths.get()::most);
        }
        known.put(given, weight.cost());
        return weight;
    }

    private Weight of(ExecutionContext context, ToLongFunction<String> lengths) {
        return of(context.getNormalizedQueryTree().get().getTopLevelFields(), context.getGraphQLSchema(), lengths);
    }

    private Weight of(List<ExecutableNormalizedField> fields, GraphQLSchema schema, ToLongFunction<String> lengths) {
        return Weight.of(new Cost(schema, sizes.get(), new ArgumentLimits(limits), lengths).of(fields));
    }

    private static long asAsked(String list) {
        return Long.MAX_VALUE;
    }
}
