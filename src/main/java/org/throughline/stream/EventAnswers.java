package org.throughline.stream;

import graphql.ExecutionResult;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Flux;

/** The answer to a subscription, which is a stream of answers. */
public final class EventAnswers {

    private EventAnswers() {}

    /** Whether a response is such an answer. */
    public static boolean are(WebGraphQlResponse response) {
        return response.getExecutionResult().getData() instanceof Publisher<?>;
    }

    /** The answers; the next event is worked on when the one before is taken. */
    public static Flux<ExecutionResult> of(WebGraphQlResponse response) {
        Publisher<ExecutionResult> events = response.getExecutionResult().getData();
        return Flux.from(events).limitRate(1);
    }

    /** The same response, with something done to its events. */
    public static WebGraphQlResponse each(WebGraphQlResponse response, UnaryOperator<Flux<ExecutionResult>> something) {
        return response.transform(answer -> answer.data(something.apply(of(response))));
    }
}
