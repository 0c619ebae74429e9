package org.throughline.web;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.access.Pass;
import org.throughline.access.Who;
import org.throughline.document.Wish;
import org.throughline.fault.Code;
import org.throughline.observe.Meters;
import org.throughline.table.Extras;
import org.throughline.table.TableForm;
import reactor.core.publisher.Mono;

/** Takes operations over HTTP: any with POST, and readings also with GET and QUERY. */
@Component
class Endpoint {

    /** Reading with a body (RFC 10008). */
    static final HttpMethod QUERY = HttpMethod.valueOf("QUERY");

    private static final Set<HttpMethod> BY_BODY = Set.of(HttpMethod.POST, QUERY);
    private static final Set<HttpMethod> BY_ADDRESS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final HttpMethod[] ALL = {HttpMethod.GET, HttpMethod.HEAD, QUERY, HttpMethod.POST};

    private final BodyReader bodies;
    private final AddressReader addresses;
    private final Freshness freshness;
    private final Answers answers;
    private final WholeTables tables;
    private final RevisionHeader revisions;
    private final Meters meters;

    Endpoint(
            BodyReader bodies,
            AddressReader addresses,
            Freshness freshness,
            Answers answers,
            WholeTables tables,
            RevisionHeader revisions,
            Meters meters) {
        this.bodies = bodies;
        this.addresses = addresses;
        this.freshness = freshness;
        this.answers = answers;
        this.tables = tables;
        this.revisions = revisions;
        this.meters = meters;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return refusing(request, () -> negotiated(request));
    }

    /** Whatever is refused is told in one form. */
    Mono<ServerResponse> refusing(ServerRequest request, Supplier<Mono<ServerResponse>> answer) {
        return Mono.defer(answer)
                .doOnError(
                        Refusal.class, refusal -> meters.refused(refusal.fault().code()))
                .onErrorResume(Refusal.class, refusal -> refused(request, refusal));
    }

    private Mono<ServerResponse> negotiated(ServerRequest request) {
        HttpMethod method = request.method();
        if (!BY_BODY.contains(method) && !BY_ADDRESS.contains(method)) {
            throw new Refusal(
                    HttpStatus.METHOD_NOT_ALLOWED, "Send operations with POST, readings also with GET or QUERY.");
        }
        Form.Accepted accepted = Form.of(request);
        Mono<Asked> asked =
                BY_BODY.contains(method) ? bodies.read(request) : Mono.fromSupplier(() -> addresses.read(request));
        return asked.flatMap(question -> answered(request, accepted, question));
    }

    /** What was answered before is not read again. */
    Mono<ServerResponse> answered(ServerRequest request, Form.Accepted accepted, Asked asked) {
        return revisions.heeded(
                request,
                () -> freshness
                        .tags(request, accepted, asked)
                        .flatMap(tags -> tags.flatMap(known -> freshness.unchanged(request, known))
                                .orElseGet(() -> answers.of(accepted, web(request, accepted, asked), tags))));
    }

    /** What the operation in a body answers, which may only read, for whoever makes something else of it. */
    Mono<WebGraphQlResponse> read(ServerRequest request) {
        return bodies.read(request).flatMap(asked -> answers.reading(web(request, asked, false)));
    }

    /** All pages of a table; the other forms have one. */
    Mono<ServerResponse> whole(ServerRequest request, Form.Accepted accepted, Asked asked) {
        TableForm form = accepted.form()
                .text()
                .orElseThrow(() -> new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "'all' walks the pages of .csv, .tsv and .jsonl: choose one of these."));
        Extras extras = Extras.of(accepted.words()).orElseThrow(Answers::unknownWish);
        return revisions.heeded(request, () -> tables.answer(form, extras, () -> web(request, accepted, asked)));
    }

    private static WebGraphQlRequest web(ServerRequest request, Form.Accepted accepted, Asked asked) {
        return web(request, asked, asked.mayChange() && accepted.form().tellsOfChanges());
    }

    private static WebGraphQlRequest web(ServerRequest request, Asked asked, boolean mayChange) {
        GraphQlRequest question = asked.request();
        WebGraphQlRequest web = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                request.cookies(),
                request.remoteAddress().orElse(null),
                request.attributes(),
                question,
                request.exchange().getRequest().getId(),
                null);
        if (!mayChange) {
            web.configureExecutionInput(
                    (_, input) -> input.graphQLContext(Wish.READING).build());
        }
        Pass.in(request.attributes())
                .ifPresent(pass -> web.configureExecutionInput((_, input) ->
                        input.graphQLContext(Map.of(Who.class, pass.who())).build()));
        return web;
    }

    private static Mono<ServerResponse> refused(ServerRequest request, Refusal refusal) {
        GraphQLError error = refusal.fault().error();
        ServerResponse.BodyBuilder response = ServerResponse.status(refusal.status())
                .headers(headers -> headers.putAll(refusal.headers()))
                .cacheControl(CacheControl.noStore())
                .contentType(refusedForm(request).type());
        if (refusal.status() == HttpStatus.METHOD_NOT_ALLOWED) {
            response.allow(
                    refusal.fault().code() == Code.NOT_BY_THIS_METHOD ? new HttpMethod[] {HttpMethod.POST} : ALL);
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
