package org.throughline.web;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.limit.Limits;
import org.throughline.load.inquiry.Bill;
import org.throughline.table.Extras;
import org.throughline.table.Onward;
import org.throughline.table.Remainder;
import org.throughline.table.Sheets;
import org.throughline.table.TableForm;
import org.throughline.table.TablePart;
import org.throughline.table.TableWriter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers a table of all pages of its outermost list: the next is asked for when the client has taken the one before,
 * until the list ends or all of them together cost what one operation may. What is missing is said in the last line,
 * for the headers are gone by then.
 */
@Component
class WholeTables {

    private final WebGraphQlHandler operations;
    private final TableWriter writer;
    private final Limits limits;

    WholeTables(WebGraphQlHandler operations, TableWriter writer, Limits limits) {
        this.operations = operations;
        this.writer = writer;
        this.limits = limits;
    }

    Mono<ServerResponse> answer(TableForm form, Extras extras, Supplier<WebGraphQlRequest> asked) {
        return operations
                .handleRequest(page(asked, form, null))
                .doOnNext(Answers::requireAllowed)
                .flatMap(first -> isFailed(first)
                        ? Tables.failed(first)
                        : table(form, extras, new Walk(first, cursor -> page(asked, form, cursor))));
    }

    private WebGraphQlRequest page(Supplier<WebGraphQlRequest> asked, TableForm form, @Nullable String cursor) {
        WebGraphQlRequest request = Tables.wanted(asked.get(), form);
        Onward page = new Onward(cursor, limits.page());
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(page.wanted()).build());
        return request;
    }

    private Mono<ServerResponse> table(TableForm form, Extras extras, Walk walk) {
        Flux<DataBuffer> text =
                walk.steps().concatMap(step -> writer.write(form, extras, walk.sheets, step.answer(), step.part()), 1);
        return Tables.found(form, walk.sheets)
                .cacheControl(CacheControl.noStore())
                .body(text, DataBuffer.class);
    }

    private static boolean isFailed(WebGraphQlResponse answer) {
        return !answer.getExecutionResult().getErrors().isEmpty();
    }

    private static GraphQLContext context(WebGraphQlResponse answer) {
        return answer.getExecutionInput().getGraphQLContext();
    }

    /** One page, and what is said with it. */
    private record Step(Map<String, @Nullable Object> answer, TablePart part) {}

    /** Goes along the list, page by page. */
    private final class Walk {

        private final WebGraphQlResponse first;
        private final Function<String, WebGraphQlRequest> page;
        private final Sheets sheets;
        private Optional<String> end = Optional.empty();
        private Remainder missing = Remainder.NOTHING;
        private long spent;

        Walk(WebGraphQlResponse first, Function<String, WebGraphQlRequest> page) {
            this.first = first;
            this.page = page;
            this.sheets = Objects.requireNonNull(context(first).get(Sheets.class));
        }

        Flux<Step> steps() {
            Mono<Step> next = Mono.defer(() -> operations.handleRequest(page.apply(end.orElseThrow())))
                    .map(answer -> step(answer, false));
            return Flux.concat(
                    Mono.fromSupplier(() -> step(first, true)),
                    Flux.defer(() -> goesOn() ? next.repeat(this::goesOn) : Flux.empty()));
        }

        private boolean goesOn() {
            return end.isPresent();
        }

        /** A page that fails ends the table: whoever reads it is told that there is more. */
        private Step step(WebGraphQlResponse answer, boolean isFirst) {
            Map<String, @Nullable Object> values =
                    isFailed(answer) ? Map.of() : answer.getExecutionResult().getData();
            missing = missing.and(sheets.inside(values));
            boolean isCut = isFailed(answer) || (sheets.end(values).isPresent() && !isAffordable(answer));
            end = isCut ? Optional.empty() : sheets.end(values);
            missing = isCut ? missing.and(sheets.further()) : missing;
            return new Step(values, new TablePart(isFirst, goesOn() ? Remainder.NOTHING : missing));
        }

        /** Whether another page, taken to cost as much as this one, is within what one operation may cost. */
        private boolean isAffordable(WebGraphQlResponse answer) {
            long cost = Bill.of(context(answer)).cost().orElse(0);
            spent += cost;
            return spent + cost <= limits.cost();
        }
    }
}
