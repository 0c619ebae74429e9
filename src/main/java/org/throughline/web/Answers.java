package org.throughline.web;

import graphql.GraphQLError;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.stream.EventAnswers;
import org.throughline.table.Extras;
import org.throughline.table.TableForm;
import reactor.core.publisher.Mono;

/** Runs operations and answers them over HTTP: as one JSON object, as server-sent events or as a table. */
@Component
class Answers {

    /** Data with errors beside it, as the specification of GraphQL over HTTP has it. */
    private static final HttpStatusCode PARTIAL = HttpStatusCode.valueOf(294);

    private final WebGraphQlHandler operations;
    private final Tables tables;
    private final Freshness freshness;
    private final EventStreams streams;

    Answers(WebGraphQlHandler operations, Tables tables, Freshness freshness, EventStreams streams) {
        this.operations = operations;
        this.tables = tables;
        this.freshness = freshness;
        this.streams = streams;
    }

    Mono<ServerResponse> of(Form.Accepted accepted, WebGraphQlRequest asked, Optional<Freshness.Tags> tags) {
        return switch (accepted.form()) {
            case RESPONSE, JSON ->
                answer(asked, tags)
                        .flatMap(answer -> accepted.events() && EventAnswers.are(answer)
                                ? streams.answer(asked, answer)
                                : json(accepted, alone(answer)));
            case EVENTS ->
                operations
                        .handleRequest(asked)
                        .doOnNext(Answers::requireAllowed)
                        .flatMap(answer -> streams.answer(asked, answer));
            case CSV -> table(TableForm.CSV, accepted, asked, tags);
            case TSV -> table(TableForm.TSV, accepted, asked, tags);
            case JSON_LINES -> table(TableForm.JSON_LINES, accepted, asked, tags);
            case XLSX -> table(TableForm.XLSX, accepted, asked, tags);
        };
    }

    /** What a reading comes to, for whoever makes something else of it. */
    Mono<WebGraphQlResponse> reading(WebGraphQlRequest asked) {
        return single(NamedIds.wanted(asked), Optional.empty());
    }

    /** In a form that has one answer only. */
    private Mono<WebGraphQlResponse> single(WebGraphQlRequest asked, Optional<Freshness.Tags> tags) {
        return answer(asked, tags).map(Answers::alone);
    }

    private static WebGraphQlResponse alone(WebGraphQlResponse answer) {
        if (EventAnswers.are(answer)) {
            throw new Refusal(
                    HttpStatus.NOT_ACCEPTABLE,
                    "A subscription is answered by events: accept 'text/event-stream', or ask over a socket.");
        }
        return answer;
    }

    private Mono<WebGraphQlResponse> answer(WebGraphQlRequest asked, Optional<Freshness.Tags> tags) {
        return operations.handleRequest(asked).doOnNext(answer -> {
            requireAllowed(answer);
            freshness.tell(answer.getResponseHeaders(), tags, answer);
        });
    }

    /** That a method is not for what was asked, or is not for everybody, is known late, for the document says it. */
    static void requireAllowed(WebGraphQlResponse answer) {
        for (GraphQLError error : answer.getExecutionResult().getErrors()) {
            Code code = Code.of(error);
            switch (code) {
                case NOT_BY_THIS_METHOD -> throw new Refusal(HttpStatus.METHOD_NOT_ALLOWED, again(error, code));
                case UNAUTHENTICATED, FORBIDDEN, WRITING_OFF -> throw Refusal.ofRights(again(error, code));
                default -> {}
            }
        }
    }

    private static Fault again(GraphQLError error, Code code) {
        return new Fault(code, String.valueOf(error.getMessage()))
                .at(new Whereabouts(
                        Objects.requireNonNullElse(error.getLocations(), List.of()),
                        Objects.requireNonNullElse(error.getPath(), List.of())));
    }

    private Mono<ServerResponse> table(
            TableForm form, Form.Accepted accepted, WebGraphQlRequest asked, Optional<Freshness.Tags> tags) {
        Extras extras = Extras.of(accepted.words()).orElseThrow(Answers::unknownWish);
        return single(Tables.wanted(asked, form), tags).flatMap(answer -> tables.answer(form, extras, answer));
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
}
