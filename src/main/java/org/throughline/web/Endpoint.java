package org.throughline.web;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.observe.Meters;
import org.throughline.table.Extras;
import org.throughline.table.TableForm;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers operations over HTTP, as one JSON object, as server-sent events or as a table. */
@Component
class Endpoint {

    private final WebGraphQlHandler operations;
    private final BodyReader bodies;
    private final Tables tables;
    private final Meters meters;

    Endpoint(WebGraphQlHandler operations, BodyReader bodies, Tables tables, Meters meters) {
        this.operations = operations;
        this.bodies = bodies;
        this.tables = tables;
        this.meters = meters;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return Mono.defer(() -> negotiated(request))
                .doOnError(
                        Refusal.class, refusal -> meters.refused(refusal.fault().code()))
                .onErrorResume(Refusal.class, refusal -> refused(request, refusal));
    }

    private Mono<ServerResponse> negotiated(ServerRequest request) {
        if (!request.method().equals(HttpMethod.POST)) {
            throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "Send operations with POST.");
        }
        Form.Accepted accepted = Form.of(request);
        return bodies.read(request).flatMap(asked -> answered(accepted, web(request, asked)));
    }

    private Mono<ServerResponse> answered(Form.Accepted accepted, WebGraphQlRequest asked) {
        Form form = accepted.form();
        return switch (form) {
            case RESPONSE, JSON -> operations.handleRequest(asked).flatMap(answer -> json(form, answer));
            case EVENTS -> events(operations.handleRequest(asked));
            case CSV -> table(TableForm.CSV, accepted, asked);
            case TSV -> table(TableForm.TSV, accepted, asked);
            case JSON_LINES -> table(TableForm.JSON_LINES, accepted, asked);
        };
    }

    private Mono<ServerResponse> table(TableForm form, Form.Accepted accepted, WebGraphQlRequest asked) {
        Extras extras = Extras.of(accepted.words()).orElseThrow(Endpoint::unknownWish);
        return operations.handleRequest(Tables.wanted(asked)).flatMap(answer -> tables.answer(form, extras, answer));
    }

    private static Refusal unknownWish() {
        return new Refusal(
                HttpStatus.NOT_ACCEPTABLE, "'byte-order-mark' and 'last-line' of a table are 'true' or 'false'.");
    }

    private static WebGraphQlRequest web(ServerRequest request, GraphQlRequest asked) {
        return new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                request.cookies(),
                request.remoteAddress().orElse(null),
                request.attributes(),
                asked,
                request.exchange().getRequest().getId(),
                null);
    }

    private static Mono<ServerResponse> json(Form form, WebGraphQlResponse answer) {
        boolean ran = answer.getExecutionResult().isDataPresent();
        return ServerResponse.status(ran || form == Form.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .headers(headers -> headers.putAll(answer.getResponseHeaders()))
                .contentType(form.type())
                .bodyValue(answer.toMap());
    }

    /** The head goes out at once, with a comment that clients skip. */
    private static Mono<ServerResponse> events(Mono<WebGraphQlResponse> response) {
        Flux<ServerSentEvent<Map<String, Object>>> events = Flux.concat(
                Mono.just(ServerSentEvent.<Map<String, Object>>builder()
                        .comment("")
                        .build()),
                response.map(answer ->
                        ServerSentEvent.builder(answer.toMap()).event("next").build()),
                Mono.just(ServerSentEvent.<Map<String, Object>>builder(Map.of())
                        .event("complete")
                        .build()));
        return ServerResponse.ok()
                .contentType(Form.EVENTS.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(BodyInserters.fromServerSentEvents(events));
    }

    private static Mono<ServerResponse> refused(ServerRequest request, Refusal refusal) {
        GraphQLError error = refusal.fault().error();
        ServerResponse.BodyBuilder response = ServerResponse.status(refusal.status())
                .headers(headers -> headers.putAll(refusal.headers()))
                .contentType(refusedForm(request).type());
        if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.allow(HttpMethod.POST);
        }
        return response.bodyValue(Map.of("errors", List.of(error.toSpecification())));
    }

    /** A refusal is never an event, for the stream has not begun. */
    private static Form refusedForm(ServerRequest request) {
        try {
            return Form.of(request).form() == Form.RESPONSE ? Form.RESPONSE : Form.JSON;
        } catch (Refusal _) {
            return Form.JSON;
        }
    }
}
