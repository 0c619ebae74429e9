package org.throughline.web;

import graphql.GraphQLError;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.table.Extras;
import org.throughline.table.TableForm;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs operations and answers them over HTTP: as one JSON object, as server-sent events or as a table. */
@Component
class Answers {

    /** Data with errors beside it, as the specification of GraphQL over HTTP has it. */
    private static final HttpStatusCode PARTIAL = HttpStatusCode.valueOf(294);

    private final WebGraphQlHandler operations;
    private final Tables tables;
    private final Freshness freshness;

    Answers(WebGraphQlHandler operations, Tables tables, Freshness freshness) {
        this.operations = operations;
        this.tables = tables;
        this.freshness = freshness;
    }

    Mono<ServerResponse> of(Form.Accepted accepted, WebGraphQlRequest asked, Optional<Freshness.Tags> tags) {
        return switch (accepted.form()) {
            case RESPONSE, JSON -> answer(asked, tags).flatMap(answer -> json(accepted, answer));
            case EVENTS -> events(answer(asked, tags));
            case CSV -> table(TableForm.CSV, accepted, asked, tags);
            case TSV -> table(TableForm.TSV, accepted, asked, tags);
            case JSON_LINES -> table(TableForm.JSON_LINES, accepted, asked, tags);
            case XLSX -> table(TableForm.XLSX, accepted, asked, tags);
        };
    }

    private Mono<WebGraphQlResponse> answer(WebGraphQlRequest asked, Optional<Freshness.Tags> tags) {
        return operations.handleRequest(asked).doOnNext(answer -> {
            allowed(answer);
            freshness.tell(answer.getResponseHeaders(), tags, answer);
        });
    }

    /** That a method is not for what was asked is known late, for the document says it. */
    private static void allowed(WebGraphQlResponse answer) {
        answer.getExecutionResult().getErrors().stream()
                .filter(error -> Code.NOT_BY_THIS_METHOD.isOf(error))
                .map(GraphQLError::getMessage)
                .findFirst()
                .ifPresent(message -> {
                    throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, new Fault(Code.NOT_BY_THIS_METHOD, message));
                });
    }

    private Mono<ServerResponse> table(
            TableForm form, Form.Accepted accepted, WebGraphQlRequest asked, Optional<Freshness.Tags> tags) {
        Extras extras = Extras.of(accepted.words()).orElseThrow(Answers::unknownWish);
        return answer(Tables.wanted(asked, form), tags).flatMap(answer -> tables.answer(form, extras, answer));
    }

    static Refusal unknownWish() {
        return new Refusal(
                HttpStatus.NOT_ACCEPTABLE, "'byte-order-mark' and 'last-line' of a table are 'true' or 'false'.");
    }

    /** The body is not given as a value, for then all headers would be copied once more. */
    private static Mono<ServerResponse> json(Form.Accepted accepted, WebGraphQlResponse answer) {
        boolean whole = answer.getExecutionResult().getErrors().isEmpty();
        return ServerResponse.status(whole ? HttpStatus.OK : status(accepted, answer))
                .headers(headers -> {
                    headers.putAll(answer.getResponseHeaders());
                    if (!whole) {
                        LaterStatus.tell(answer, headers);
                    }
                })
                .contentType(accepted.form().type())
                .body(BodyInserters.fromValue(answer.toMap()));
    }

    /** Of an answer with errors. */
    private static HttpStatusCode status(Form.Accepted accepted, WebGraphQlResponse answer) {
        return LaterStatus.of(answer).map(HttpStatusCode.class::cast).orElseGet(() -> usual(accepted, answer));
    }

    private static HttpStatusCode usual(Form.Accepted accepted, WebGraphQlResponse answer) {
        if (accepted.form() == Form.JSON && !accepted.named()) {
            return HttpStatus.OK;
        }
        return answer.getExecutionResult().isDataPresent() ? PARTIAL : HttpStatus.BAD_REQUEST;
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
}
