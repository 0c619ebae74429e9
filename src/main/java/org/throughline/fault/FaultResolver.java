package org.throughline.fault;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import org.throughline.log.RequestId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a field throws, as an error: a fault speaks for itself, anything else is an incident told once. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FaultResolver implements DataFetcherExceptionResolver {

    private final Incidents incidents;
    private final List<Advice> advice;

    FaultResolver(Incidents incidents, List<Advice> advice) {
        this.incidents = incidents;
        this.advice = advice;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        Throwable failure = Fault.behind(thrown);
        return Flux.fromIterable(advice)
                .concatMap(one -> one.of(failure, environment.getGraphQlContext()))
                .cast(Throwable.class)
                .next()
                .defaultIfEmpty(failure)
                .map(told -> errors(told, environment));
    }

    private List<GraphQLError> errors(Throwable thrown, DataFetchingEnvironment environment) {
        return thrown instanceof Faults faults
                ? faults.all().stream().map(fault -> error(fault, environment)).toList()
                : List.of(error(thrown, environment));
    }

    private GraphQLError error(Throwable thrown, DataFetchingEnvironment environment) {
        return switch (thrown) {
            case Fault fault -> fault.at(Whereabouts.of(environment)).error();
            case AbortExecutionException _ -> at(Code.DEADLINE, "The request ended before its answer.", environment);
            default -> at(Code.INTERNAL_ERROR, once(thrown, environment.getGraphQlContext()), environment);
        };
    }

    /** One failure may be seen by every field that waited for it. */
    private String once(Throwable thrown, GraphQLContext context) {
        return context.computeIfAbsent(
                thrown, _ -> RequestId.during(context.get(RequestId.KEY), () -> incidents.report(thrown)));
    }

    private static GraphQLError at(Code code, String message, DataFetchingEnvironment environment) {
        return Errors.at(code, message, Whereabouts.of(environment), null);
    }
}
