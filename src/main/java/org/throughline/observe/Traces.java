package org.throughline.observe;

import graphql.GraphQLContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Each statement as a part of the trace of its request, where traces are sent anywhere; otherwise nothing at all. */
@Component
public class Traces {

    private final ObservationRegistry registry;

    public Traces(ObservationRegistry registry) {
        this.registry = registry;
    }

    /** The same work, seen by whoever watches. */
    public <T> Mono<T> traced(String statement, GraphQLContext context, Mono<T> work) {
        return registry.isNoop() ? work : Mono.defer(() -> watched(statement, context, work));
    }

    private <T> Mono<T> watched(String statement, GraphQLContext context, Mono<T> work) {
        @Nullable Observation request = context.get(ObservationThreadLocalAccessor.KEY);
        Observation seen = Observation.createNotStarted("throughline.statement", registry)
                .contextualName(statement)
                .parentObservation(request)
                .start();
        return work.doOnError(seen::error).doFinally(_ -> seen.stop());
    }
}
