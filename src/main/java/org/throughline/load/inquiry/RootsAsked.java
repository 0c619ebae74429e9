package org.throughline.load.inquiry;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Knows when every root field of a request has asked. Readings wait for it: one that was answered while the others
 * still ask would have its nodes sent apart from theirs, and what a document costs would hang on the clock.
 */
@Component
class RootsAsked extends SimplePerformantInstrumentation {

    /** Ends when all have asked; at once outside a request. */
    static Mono<Void> of(GraphQLContext context) {
        return context.<Sinks.Empty<Void>>getOrEmpty(RootsAsked.class)
                .map(Sinks.Empty::asMono)
                .orElse(Mono.empty());
    }

    @Override
    public ExecutionStrategyInstrumentationContext beginExecutionStrategy(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return telling(parameters.getExecutionContext().getGraphQLContext());
    }

    static ExecutionStrategyInstrumentationContext telling(GraphQLContext context) {
        Sinks.Empty<Void> asked = Sinks.empty();
        context.put(RootsAsked.class, asked);
        return new ExecutionStrategyInstrumentationContext() {

            @Override
            public void onDispatched() {
                asked.tryEmitEmpty();
            }

            @Override
            public void onCompleted(@Nullable ExecutionResult result, @Nullable Throwable failure) {
                // Nothing waits for it any more.
            }
        };
    }
}
