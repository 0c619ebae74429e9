package org.throughline.table;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;

/** Draws the sheets of an operation whose answer is wanted as a table, and refuses what is no table before it runs. */
@Component
class SheetInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext execution,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return isDrawn(execution)
                ? RemainderQuestion.addedTo(Onward.of(execution.getGraphQLContext())
                        .map(page -> refusing(execution, () -> OnwardQuestion.addedTo(execution, page)))
                        .orElse(execution))
                : execution;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        if (isDrawn(execution)) {
            execution.getGraphQLContext().put(Sheets.class, drawn(execution));
        }
        return null;
    }

    /** What is told by events is refused by whoever was to answer it. */
    private static boolean isDrawn(ExecutionContext execution) {
        return execution.getGraphQLContext().hasKey(Sheets.WANTED)
                && execution.getOperationDefinition().getOperation() == OperationDefinition.Operation.QUERY;
    }

    private static Sheets drawn(ExecutionContext execution) {
        return refusing(
                execution,
                () -> Drawing.of(
                        execution.getNormalizedQueryTree().get(),
                        execution.getGraphQLSchema(),
                        execution.getGraphQLContext().get(Sheets.WANTED)));
    }

    /** The engine takes a refusal in this form alone; what is about no field is about the operation. */
    private static <T> T refusing(ExecutionContext execution, Supplier<T> made) {
        try {
            return made.get();
        } catch (Fault fault) {
            Whereabouts operation =
                    Whereabouts.of(execution.getOperationDefinition().getSourceLocation(), List.of());
            throw new AbortExecutionException(List.of(fault.at(operation).error()));
        }
    }
}
