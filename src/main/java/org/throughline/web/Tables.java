package org.throughline.web;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.table.Extras;
import org.throughline.table.Remainder;
import org.throughline.table.Sheets;
import org.throughline.table.TableForm;
import org.throughline.table.TableWriter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers an operation as a table: with an error not at all, for a table has no place for one; and where a list has
 * more than is answered, a header says so.
 */
@Component
class Tables {

    /** Names the lists of which the table holds a part. */
    static final String INCOMPLETE = "Incomplete-Lists";

    private static final String NAME = "throughline";
    private static final int LONGEST_NAME = 64;

    private final TableWriter writer;

    Tables(TableWriter writer) {
        this.writer = writer;
    }

    /** The same request, whose sheets are drawn before it runs. */
    static WebGraphQlRequest wanted(WebGraphQlRequest request, TableForm form) {
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(Sheets.WANTED, form)).build());
        return request;
    }

    Mono<ServerResponse> answer(TableForm form, Extras extras, WebGraphQlResponse answer) {
        return answer.getExecutionResult().getErrors().isEmpty() ? table(form, extras, answer) : failed(answer);
    }

    private Mono<ServerResponse> table(TableForm form, Extras extras, WebGraphQlResponse answer) {
        GraphQLContext context = answer.getExecutionInput().getGraphQLContext();
        Sheets sheets = context.get(Sheets.class);
        Map<String, @Nullable Object> values = answer.getExecutionResult().getData();
        Remainder remainder = sheets.remainder(values);
        Flux<DataBuffer> table = writer.write(form, extras, sheets, values, remainder);
        return found(form, sheets)
                .headers(headers -> {
                    headers.putAll(answer.getResponseHeaders());
                    if (!remainder.isEmpty()) {
                        headers.set(INCOMPLETE, remainder.header());
                    }
                })
                .body(table, DataBuffer.class);
    }

    /** What precedes any table. */
    static ServerResponse.BodyBuilder found(TableForm form, Sheets sheets) {
        return ServerResponse.ok()
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(file(sheets, form))
                        .build()))
                .contentType(form.type());
    }

    /** Names of operations are letters, digits and underscores; what comes before them keeps off reserved names. */
    private static String file(Sheets sheets, TableForm form) {
        String operation = sheets.operation();
        String name = operation == null
                ? NAME
                : NAME + "-" + operation.substring(0, Math.min(LONGEST_NAME, operation.length()));
        return name + "." + form.ending();
    }

    static Mono<ServerResponse> failed(WebGraphQlResponse answer) {
        return ServerResponse.status(LaterStatus.of(answer).orElse(HttpStatus.BAD_REQUEST))
                .headers(headers -> {
                    headers.putAll(answer.getResponseHeaders());
                    LaterStatus.tell(answer, headers);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of(
                        "errors",
                        answer.getExecutionResult().getErrors().stream()
                                .map(GraphQLError::toSpecification)
                                .toList()));
    }
}
