package org.throughline.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Incidents;
import org.throughline.fault.OneLine;
import org.throughline.log.RequestId;
import org.throughline.observe.Meters;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be answered is told in one form, whichever address was asked and whoever found it out. */
@Component
@Order(-2)
class Refusals implements ErrorWebExceptionHandler {

    static final String NOTHING_THERE =
            "There is nothing at this address: operations are answered at %s.".formatted(Routes.GRAPHQL);

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final JsonMapper json;
    private final Incidents incidents;
    private final Meters meters;

    Refusals(JsonMapper json, Incidents incidents, Meters meters) {
        this.json = json;
        this.incidents = incidents;
        this.meters = meters;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        @Nullable String id = RequestId.in(exchange.getAttributes());
        ServerHttpResponse response = exchange.getResponse();
        if (isAnswered(response)) {
            return Mono.empty();
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return RequestId.during(id, () -> left(response, thrown));
        }
        return response.isCommitted()
                ? Mono.error(thrown)
                : RequestId.during(id, () -> write(response, refusal(thrown)));
    }

    /** What cannot even be read is answered by the server itself, and told with that. */
    private static boolean isAnswered(ServerHttpResponse response) {
        return ServerHttpResponseDecorator.getNativeResponse(response) instanceof HttpServerResponse server
                && server.hasSentHeaders()
                && response.setStatusCode(null);
    }

    private static Mono<Void> left(ServerHttpResponse response, Throwable thrown) {
        LOG.debug("A client left: {}", OneLine.of(thrown.toString()));
        response.setStatusCode(null);
        return Mono.empty();
    }

    private Refusal refusal(Throwable thrown) {
        return switch (thrown) {
            case Refusal refusal -> refusal;
            case ResponseStatusException known when known.getStatusCode().is4xxClientError() -> refusal(known);
            default ->
                new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, new Fault(Code.INTERNAL_ERROR, incidents.report(thrown)));
        };
    }

    private static Refusal refusal(ResponseStatusException known) {
        HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
        return new Refusal(status, fault(status.value(), status.getReasonPhrase())).with(known.getHeaders());
    }

    /** What is wrong where a status alone says it. */
    static Fault fault(int status, String reason) {
        return status == HttpStatus.NOT_FOUND.value()
                ? new Fault(Code.NOT_FOUND, NOTHING_THERE)
                : new Fault(Code.BAD_REQUEST, "This is no request for this address: %s.".formatted(reason));
    }

    private Mono<Void> write(ServerHttpResponse response, Refusal refusal) {
        byte[] body = body(refusal.status().toString(), refusal.fault());
        response.setStatusCode(refusal.status());
        response.getHeaders().putAll(refusal.headers());
        response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        response.getHeaders().setContentLength(body.length);
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }

    /** What is told of a refusal, which is counted with it. */
    byte[] body(String status, Fault fault) {
        LOG.debug("Refused with {}: {}", status, fault.getMessage());
        meters.refused(fault.code());
        return json.writeValueAsBytes(Map.of("errors", List.of(fault.error().toSpecification())));
    }
}
