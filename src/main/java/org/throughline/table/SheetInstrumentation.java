package org.throughline.table;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.fault.Fault;

/** Draws the sheets of an operation whose answer is wanted as a table, and refuses what is no table before it runs. */
@Component
class SheetInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext execution,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return execution.getGraphQLContext().hasKey(Sheets.WANTED) ? RemainderQuestion.addedTo(execution) : execution;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        GraphQLContext context = execution.getGraphQLContext();
        if (context.hasKey(Sheets.WANTED)) {
            context.put(Sheets.class, drawn(execution));
        }
        return null;
    }

    /** The engine takes a refusal in this form alone. */
    private static Sheets drawn(ExecutionContext execution) {
        try {
            return Drawing.of(
                    execution.getNormalizedQueryTree().get(),
                    execution.getGraphQLSchema(),
                    execution.getGraphQLContext().get(Sheets.WANTED));
        } catch (Fault fault) {
            throw new AbortExecutionException(List.of(fault.error()));
        }
    }
}
