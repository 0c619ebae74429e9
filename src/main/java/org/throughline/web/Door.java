package org.throughline.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.server.support.WebSocketUpgradeHandlerPredicate;
import org.springframework.web.server.ServerWebExchange;
import org.throughline.access.Pass;
import org.throughline.access.Passes;
import org.throughline.access.Rights;
import org.throughline.access.Who;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.log.RequestId;
import reactor.core.publisher.Mono;

/**
 * Looks at the token of whoever asks, where one came: a cookie is none, for browsers send it unasked. Without one
 * nothing is done, unless nobody reads here without.
 */
@Component
class Door implements Welcome {

    private static final WebSocketUpgradeHandlerPredicate HANDSHAKE = new WebSocketUpgradeHandlerPredicate();
    private static final WebSocketHandler ANY = session -> session.close();

    private final Passes passes;
    private final Rights rights;

    Door(Passes passes, Rights rights) {
        this.passes = passes;
        this.rights = rights;
    }

    /** The rest of a request of one who may come in, or a refusal. */
    Mono<Void> passed(ServerWebExchange exchange, Supplier<Mono<Void>> rest) {
        Optional<String> token = token(exchange.getRequest());
        if (token.isEmpty()) {
            requireOpen(exchange);
            return rest.get();
        }
        return admitted(token.get(), exchange)
                .doOnNext(pass -> exchange.getAttributes().put(Pass.KEY, pass))
                .flatMap(_ -> rest.get());
    }

    /** Named in the log as the request is. */
    private Mono<Pass> admitted(String token, ServerWebExchange exchange) {
        return passes.of(token, RequestId.in(exchange.getAttributes()))
                .onErrorMap(Fault.class, Door::untaken)
                .doOnNext(pass -> refusing(() -> rights.requireReading(pass.who())));
    }

    private static Refusal untaken(Fault fault) {
        Refusal refusal = Refusal.ofRights(fault);
        return fault.code() == Code.UNAUTHENTICATED
                ? refusal.with(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                : refusal;
    }

    private static Optional<String> token(ServerHttpRequest request) {
        @Nullable List<String> said = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        if (said == null) {
            return Optional.empty();
        }
        if (said.size() > 1) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "'Authorization' came twice: send one.");
        }
        return Passes.token(said.getFirst());
    }

    @Override
    public Mono<Pass> to(@Nullable String authorization, Map<String, Object> handshake) {
        Mono<Pass> found = Passes.token(authorization)
                .map(token -> passes.of(token, RequestId.in(handshake)))
                .orElseGet(() -> Mono.justOrEmpty(Pass.in(handshake)));
        return found.onErrorMap(Fault.class, Door::untaken)
                .doOnNext(pass -> refusing(() -> rights.requireReading(pass.who())))
                .switchIfEmpty(Mono.fromRunnable(() -> refusing(() -> rights.requireReading(Who.STRANGER))));
    }

    /**
     * A page cannot send a token with a handshake, and sends it with the greeting; a browser's own question needs none.
     */
    private void requireOpen(ServerWebExchange exchange) {
        if (rights.isClosed() && !isHandshake(exchange) && !CorsUtils.isPreFlightRequest(exchange.getRequest())) {
            refusing(() -> rights.requireReading(Who.STRANGER));
        }
    }

    private static boolean isHandshake(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().equals(Routes.GRAPHQL) && HANDSHAKE.test(ANY, exchange);
    }

    /** Does what may be a fault, which is then refused as rights are. */
    static void refusing(Runnable check) {
        try {
            check.run();
        } catch (Fault fault) {
            throw Refusal.ofRights(fault);
        }
    }
}
