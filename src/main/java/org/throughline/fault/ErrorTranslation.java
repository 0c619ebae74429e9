package org.throughline.fault;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.throughline.log.RequestId;
import org.throughline.stream.EventAnswers;
import reactor.core.publisher.Mono;

/** The one place where whatever goes wrong with a request becomes errors of ours, over every transport. */
@Component
@Order(ErrorTranslation.ORDER)
class ErrorTranslation implements WebGraphQlInterceptor {

    static final int ORDER = 0;

    private final EngineErrors engine;
    private final Incidents incidents;

    ErrorTranslation(EngineErrors engine, Incidents incidents) {
        this.engine = engine;
        this.incidents = incidents;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(response -> translated(request, response))
                .onErrorResume(thrown ->
                        Mono.fromSupplier(() -> named(request, () -> failed(request, Fault.behind(thrown)))));
    }

    private static WebGraphQlResponse named(WebGraphQlRequest request, Supplier<WebGraphQlResponse> work) {
        return RequestId.during(RequestId.in(request.getAttributes()), work);
    }

    private WebGraphQlResponse translated(WebGraphQlRequest request, WebGraphQlResponse response) {
        if (EventAnswers.are(response)) {
            return EventAnswers.each(
                    response,
                    events -> events.map(event -> translated(request, event))
                            .onErrorMap(thrown -> told(request, thrown)));
        }
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return errors.isEmpty()
                ? response
                : named(
                        request,
                        () -> response.transform(builder -> builder.errors(
                                errors.stream().map(engine::translated).toList())));
    }

    private ExecutionResult translated(WebGraphQlRequest request, ExecutionResult event) {
        return event.getErrors().isEmpty()
                ? event
                : RequestId.during(
                        RequestId.in(request.getAttributes()),
                        () -> event.transform(answer -> answer.errors(event.getErrors().stream()
                                .map(engine::translated)
                                .toList())));
    }

    /** Why a stream ends: the engine wraps what it is told. */
    private Fault told(WebGraphQlRequest request, Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .findFirst()
                .orElseGet(() -> RequestId.during(
                        RequestId.in(request.getAttributes()),
                        () -> new Fault(Code.INTERNAL_ERROR, incidents.report(thrown))));
    }

    /** Nothing is answered, but the operation had begun: {@code data} is null rather than absent. */
    private WebGraphQlResponse failed(WebGraphQlRequest request, Throwable thrown) {
        GraphQLError error = thrown instanceof Fault fault
                ? fault.error()
                : Errors.of(Code.INTERNAL_ERROR, incidents.report(thrown));
        ExecutionResult result =
                ExecutionResult.newExecutionResult().data(null).addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
