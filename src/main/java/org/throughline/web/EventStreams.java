package org.throughline.web;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.access.Pass;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.stream.EventAnswers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers operations by server-sent events: the answer, or each event of a subscription, then the end. While nothing
 * happens a comment tells whoever stands between that the stream is alive.
 */
@Component
class EventStreams {

    private static final ServerSentEvent<Map<String, Object>> COMMENT =
            ServerSentEvent.<Map<String, Object>>builder().comment("").build();

    private static final ServerSentEvent<Map<String, Object>> OVER = failed(new Fault(
            Code.UNAUTHENTICATED, "The token that came with this holds no longer: subscribe again with another."));

    private final Sockets sockets;
    private final SocketProperties properties;

    EventStreams(Sockets sockets, SocketProperties properties) {
        this.sockets = sockets;
        this.properties = properties;
    }

    /** The head goes out before the first event, with a comment that clients skip. */
    Mono<ServerResponse> answer(WebGraphQlRequest asked, WebGraphQlResponse answer) {
        Flux<ServerSentEvent<Map<String, Object>>> events = Flux.concat(
                Mono.just(COMMENT),
                EventAnswers.are(answer) ? following(asked, answer) : Flux.just(next(answer.toMap())),
                Mono.just(ServerSentEvent.<Map<String, Object>>builder(Map.of())
                        .event("complete")
                        .build()));
        return ServerResponse.ok()
                .contentType(Form.EVENTS.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body((stream, context) -> BodyInserters.fromServerSentEvents(Outflow.paced(stream, events))
                        .insert(stream, context));
    }

    /** It leaves its seat among the requests and has a place among the sockets. */
    private Flux<ServerSentEvent<Map<String, Object>>> following(WebGraphQlRequest asked, WebGraphQlResponse answer) {
        Caller caller = Caller.of(asked.getRemoteAddress());
        return sockets.place(caller)
                .map(place -> {
                    AtOnce.leave(asked.getAttributes());
                    return kept(EventAnswers.of(answer).map(event -> next(event.toSpecification())), over(asked))
                            .doFinally(_ -> place.giveBack());
                })
                .orElseGet(() -> Flux.just(failed(sockets.fault())));
    }

    /** When the token that came with it no longer holds. */
    private static Mono<Boolean> over(WebGraphQlRequest asked) {
        return Pass.in(asked.getAttributes()).map(Pass::over).orElseGet(Mono::never);
    }

    private Flux<ServerSentEvent<Map<String, Object>>> kept(
            Flux<ServerSentEvent<Map<String, Object>>> events, Mono<Boolean> over) {
        return events.onErrorResume(Fault.class, fault -> Flux.just(failed(fault)))
                .publish(
                        shared -> Flux.merge(
                                1,
                                shared,
                                Flux.interval(properties.silence())
                                        .onBackpressureDrop()
                                        .map(_ -> COMMENT)
                                        .takeUntilOther(shared.ignoreElements()),
                                over.map(_ -> OVER).takeUntilOther(shared.ignoreElements())),
                        1)
                .takeUntil(OVER::equals);
    }

    private static ServerSentEvent<Map<String, Object>> next(Map<String, Object> answer) {
        return ServerSentEvent.builder(answer).event("next").build();
    }

    private static ServerSentEvent<Map<String, Object>> failed(Fault fault) {
        GraphQLError error = fault.error();
        return next(Map.of("errors", List.of(error.toSpecification())));
    }
}
