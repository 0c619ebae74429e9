package org.throughline.limit;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.stream.EventAnswers;
import reactor.core.publisher.Mono;

/** Tells so many errors and no more; the last one then says how many were left out. */
@Component
@Order(ErrorLimit.ORDER)
class ErrorLimit implements WebGraphQlInterceptor {

    static final int ORDER = -100;

    private final Limits limits;

    ErrorLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::limited);
    }

    private WebGraphQlResponse limited(WebGraphQlResponse response) {
        if (EventAnswers.are(response)) {
            return EventAnswers.each(response, events -> events.map(this::limited));
        }
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.size() <= limits.errors() ? response : response.transform(answer -> answer.errors(first(errors)));
    }

    private ExecutionResult limited(ExecutionResult event) {
        List<GraphQLError> errors = event.getErrors();
        return errors.size() <= limits.errors() ? event : event.transform(answer -> answer.errors(first(errors)));
    }

    private List<GraphQLError> first(List<GraphQLError> errors) {
        int told = limits.errors() - 1;
        Fault rest = new Fault(
                Code.TOO_MANY_ERRORS,
                "%d further errors are not told: mend these first.".formatted(errors.size() - told));
        return Stream.concat(errors.stream().limit(told), Stream.of(rest.error()))
                .toList();
    }
}
