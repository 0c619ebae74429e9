package org.throughline.fault;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a field throws, as an error: a fault speaks for itself, anything else is an incident told once. */
@Component
@Order(FaultResolver.ORDER)
class FaultResolver implements DataFetcherExceptionResolver {

    /** Behind whatever can tell more of a fault of its own. */
    static final int ORDER = 0;

    private final Incidents incidents;

    FaultResolver(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        return Mono.fromSupplier(() -> List.of(error(Fault.behind(thrown), environment)));
    }

    private GraphQLError error(Throwable thrown, DataFetchingEnvironment environment) {
        return switch (thrown) {
            case Fault fault -> at(fault.code(), String.valueOf(fault.getMessage()), environment);
            case AbortExecutionException _ -> at(Code.DEADLINE, "The request ended before its answer.", environment);
            default -> at(Code.INTERNAL_ERROR, once(thrown, environment.getGraphQlContext()), environment);
        };
    }

    /** One failure may be seen by every field that waited for it. */
    private String once(Throwable thrown, GraphQLContext context) {
        return context.computeIfAbsent(thrown, _ -> incidents.report(thrown));
    }

    private static GraphQLError at(Code code, String message, DataFetchingEnvironment environment) {
        return Errors.at(code, message, Whereabouts.of(environment));
    }
}
