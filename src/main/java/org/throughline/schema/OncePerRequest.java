package org.throughline.schema;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationReactiveResultsParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tells another all that happens once in a request, and none of what happens at each object, field or event: the
 * engine's own chain calls each of its own three times for every field of every row.
 */
final class OncePerRequest extends SimplePerformantInstrumentation {

    private final Instrumentation told;

    OncePerRequest(Instrumentation told) {
        this.told = told;
    }

    @Override
    public @Nullable CompletableFuture<InstrumentationState> createStateAsync(
            InstrumentationCreateStateParameters parameters) {
        return told.createStateAsync(parameters);
    }

    @Override
    public @Nullable InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return told.createState(parameters);
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return told.instrumentExecutionInput(input, parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return told.beginExecution(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return told.beginParse(parameters, state);
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables document,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return told.instrumentDocumentAndVariables(document, parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
        return told.beginValidation(parameters, state);
    }

    @Override
    public GraphQLSchema instrumentSchema(
            GraphQLSchema schema, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return told.instrumentSchema(schema, parameters, state);
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return told.instrumentExecutionContext(context, parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        return told.beginExecuteOperation(parameters, state);
    }

    @Override
    public @Nullable ExecutionStrategyInstrumentationContext beginExecutionStrategy(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return told.beginExecutionStrategy(parameters, state);
    }

    @Override
    public @Nullable InstrumentationContext<Void> beginReactiveResults(
            InstrumentationReactiveResultsParameters parameters, @Nullable InstrumentationState state) {
        return told.beginReactiveResults(parameters, state);
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        return told.instrumentExecutionResult(result, parameters, state);
    }
}
