package org.throughline.limit;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.load.inquiry.Bill;

/** Looks at a document once when it has been parsed, and at an operation once before it runs. */
@Component
class LimitInstrumentation extends SimplePerformantInstrumentation {

    private final Limits limits;
    private final DocumentLimits documents;
    private final Supplier<ListSizes> sizes;
    private final Supplier<RootLengths> lengths;
    private final Budgets budgets;

    /** What the schema says comes late, for the schema is served with this. */
    LimitInstrumentation(
            Limits limits,
            DocumentLimits documents,
            ObjectProvider<ListSizes> sizes,
            ObjectProvider<RootLengths> lengths,
            Budgets budgets) {
        this.limits = limits;
        this.budgets = budgets;
        this.documents = documents;
        this.sizes = SingletonSupplier.of(sizes::getObject);
        this.lengths = SingletonSupplier.of(lengths::getObject);
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        refusing(() -> documents.check(input.getQuery()));
        input.getGraphQLContext().put(ParserOptions.class, documents.parsing());
        return input;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        refusing(() -> documents.checkTokens(parameters.getQuery()));
        return SimpleInstrumentationContext.whenCompleted(
                (document, refused) -> refusing(() -> parsed(document, refused)));
    }

    private void parsed(@Nullable Document document, @Nullable Throwable refused) {
        if (refused != null) {
            documents.check(refused);
        } else if (document != null) {
            documents.check(document);
        }
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        refusing(() -> affordable(parameters.getExecutionContext()));
        return null;
    }

    private void affordable(ExecutionContext context) {
        ExecutableNormalizedOperation operation =
                context.getNormalizedQueryTree().get();
        List<ExecutableNormalizedField> fields = operation.getTopLevelFields();
        Bill bill = Bill.of(context.getGraphQLContext());
        bill.standsAt(Whereabouts.of(
                context.getOperationDefinition().getSourceLocation(),
                fields.size() == 1 ? fields.getFirst().getListOfResultKeys() : List.of()));
        List<Estimate> roots = new Cost(
                        context.getGraphQLSchema(), sizes.get(), new ArgumentLimits(limits), lengths.get()::most)
                .of(fields);
        long cost = Estimate.sum(roots);
        bill.costs(cost);
        if (budgets.isCounted()) {
            budgets.spend(Caller.of(context.getGraphQLContext()), cost > limits.cost() ? 1 : Math.max(1, cost));
        }
        if (cost > limits.cost()) {
            throw tooDear(cost, roots, operation);
        }
    }

    private Fault tooDear(long cost, List<Estimate> roots, ExecutableNormalizedOperation operation) {
        Dearest dearest = Dearest.of(roots);
        return new Fault(
                        Code.TOO_DEAR,
                        "The operation could cost %,d, counted in nodes; %,d at most: %,d of that stand at '%s', so %s."
                                .formatted(
                                        cost,
                                        limits.cost(),
                                        dearest.cost(),
                                        dearest.path(),
                                        dearest.advice(roots, limits.cost())))
                .at(Whereabouts.of(
                        operation
                                .getMergedField(dearest.field())
                                .getSingleField()
                                .getSourceLocation(),
                        dearest.field().getListOfResultKeys()));
    }

    /** The engine takes a refusal in this form alone. */
    private static void refusing(Runnable check) {
        try {
            check.run();
        } catch (Fault fault) {
            throw new AbortExecutionException(List.of(fault.error()));
        }
    }
}
