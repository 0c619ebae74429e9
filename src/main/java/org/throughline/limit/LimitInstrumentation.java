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
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedField;
import graphql.parser.ParserOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
    private final Weighing weighing;
    private final Budgets budgets;

    LimitInstrumentation(Limits limits, DocumentLimits documents, Weighing weighing, Budgets budgets) {
        this.limits = limits;
        this.documents = documents;
        this.weighing = weighing;
        this.budgets = budgets;
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
        Bill bill = Bill.of(context.getGraphQLContext());
        bill.standsAt(() -> place(context));
        if (isChanging(context)) {
            bill.changes();
        }
        requireAlone(context);
        Weight weight = weighing.of(context);
        boolean affordable = weight.isWithin(limits.cost());
        bill.costs(weight.cost());
        if (budgets.isCounted()) {
            budgets.spend(Caller.of(context.getGraphQLContext()), affordable ? Math.max(1, weight.cost()) : 1);
        }
        if (!affordable) {
            throw weight.tooDear(limits.cost(), context.getNormalizedQueryTree().get());
        }
    }

    private static boolean isChanging(ExecutionContext context) {
        return context.getOperationDefinition().getOperation() == OperationDefinition.Operation.MUTATION;
    }

    /** What changes something does so by itself: of several that follow each other some could fail and others not. */
    private static void requireAlone(ExecutionContext context) {
        int fields = isChanging(context)
                ? context.getNormalizedQueryTree().get().getTopLevelFields().size()
                : 1;
        if (fields > 1) {
            throw new Fault(
                            Code.TOO_MANY_ROOT_FIELDS,
                            "A mutation has one field at its root, and this has %d: send each by itself."
                                    .formatted(fields))
                    .at(place(context));
        }
    }

    /** That of its one root field, or of the operation. */
    private static Whereabouts place(ExecutionContext context) {
        List<ExecutableNormalizedField> fields =
                context.getNormalizedQueryTree().get().getTopLevelFields();
        return Whereabouts.of(
                context.getOperationDefinition().getSourceLocation(),
                fields.size() == 1 ? fields.getFirst().getListOfResultKeys() : List.of());
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
