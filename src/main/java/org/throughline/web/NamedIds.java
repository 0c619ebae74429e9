package org.throughline.web;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** The ids of the nodes and links that an answer tells: of each field {@code id}, at any depth and by any alias. */
final class NamedIds {

    private static final String WANTED = NamedIds.class.getName() + ".WANTED";
    private static final String ID = "id";

    private final Set<String> ids = new LinkedHashSet<>();

    private NamedIds() {}

    /** Has an operation keep what it selects, by which the ids are found in its answer. */
    static WebGraphQlRequest wanted(WebGraphQlRequest request) {
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(WANTED, true)).build());
        return request;
    }

    static Set<String> in(WebGraphQlResponse answer) {
        @Nullable
        Selected selected = answer.getExecutionInput().getGraphQLContext().get(Selected.class);
        NamedIds found = new NamedIds();
        if (selected != null) {
            found.collect(selected.fields(), answer.getData());
        }
        return found.ids;
    }

    private void collect(List<ExecutableNormalizedField> selected, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> fields -> selected.forEach(field -> collect(field, fields.get(field.getResultKey())));
            case Collection<?> list -> list.forEach(below -> collect(selected, below));
            case null, default -> {}
        }
    }

    private void collect(ExecutableNormalizedField field, @Nullable Object value) {
        if (field.getName().equals(ID) && value instanceof String id) {
            ids.add(id);
        } else {
            collect(field.getChildren(), value);
        }
    }

    /** What an operation selects. */
    private record Selected(List<ExecutableNormalizedField> fields) {}

    /** Keeps it where it is wanted. */
    @Component
    static final class Keeping extends SimplePerformantInstrumentation {

        @Override
        public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
                InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
            ExecutionContext execution = parameters.getExecutionContext();
            if (execution.getGraphQLContext().hasKey(WANTED)) {
                execution
                        .getGraphQLContext()
                        .put(
                                Selected.class,
                                new Selected(
                                        execution.getNormalizedQueryTree().get().getTopLevelFields()));
            }
            return null;
        }
    }
}
