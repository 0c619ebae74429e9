package org.throughline.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.ServerWebExchange;
import org.throughline.access.Pass;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Limits;
import org.throughline.log.RequestId;
import reactor.core.publisher.Mono;

/** Every handshake passes here, however its handler is mapped: its origin is checked and its address counted. */
@Component
class Sockets extends HandshakeWebSocketService {

    private static final String VERSION = "13";

    /** What is known of the handshake as long as its socket is open. */
    private static final List<String> REMEMBERED = List.of(RequestId.KEY, Pass.KEY);

    private final Origins origins;
    private final Limits limits;
    private final Seats open;

    Sockets(Origins origins, Limits limits, Upgrade upgrade, MeterRegistry meters) {
        super(upgrade);
        this.origins = origins;
        this.limits = limits;
        this.open = new Seats(limits.sockets());
        Gauge.builder("throughline.sockets", this, Sockets::count)
                .description("Sockets that are open")
                .register(meters);
    }

    @Override
    public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
        return Mono.defer(() -> {
            origins.require(exchange.getRequest());
            requireVersion(exchange.getRequest().getHeaders());
            return open.take(Caller.of(exchange.getRequest().getRemoteAddress()))
                    .map(place -> shaken(exchange, handler, place))
                    .orElseThrow(this::tooMany);
        });
    }

    /** Where no socket comes of it, the place is free again. */
    private Mono<Void> shaken(ServerWebExchange exchange, WebSocketHandler handler, Seats.Seat place) {
        AtomicBoolean held = new AtomicBoolean();
        return super.handleRequest(exchange, holding(place, held, handler, exchange.getAttributes()))
                .doFinally(_ -> {
                    if (!held.get()) {
                        place.giveBack();
                    }
                });
    }

    private static void requireVersion(HttpHeaders headers) {
        if (!VERSION.equals(headers.getFirst("Sec-WebSocket-Version"))) {
            throw new Refusal(
                            HttpStatus.UPGRADE_REQUIRED,
                            "Ask for a socket with 'Sec-WebSocket-Version: 13', as RFC 6455 says.")
                    .with("Sec-WebSocket-Version", VERSION);
        }
    }

    /** A place for a stream of events, which holds a connection as a socket does. */
    Optional<Seats.Seat> place(Caller caller) {
        return open.take(caller);
    }

    Fault fault() {
        return new Fault(
                Code.TOO_MANY_AT_ONCE,
                "%d sockets are open from this address already: close one first.".formatted(limits.sockets()));
    }

    private Refusal tooMany() {
        return Refusal.forNow(HttpStatus.TOO_MANY_REQUESTS, fault());
    }

    /** How many sockets are counted now. */
    int count() {
        return open.count();
    }

    /** The handler, whose socket holds the place as long as it is open. */
    private static WebSocketHandler holding(
            Seats.Seat place, AtomicBoolean held, WebSocketHandler handler, Map<String, Object> asked) {
        return new WebSocketHandler() {

            @Override
            public List<String> getSubProtocols() {
                return handler.getSubProtocols();
            }

            @Override
            public Mono<Void> handle(WebSocketSession session) {
                held.set(true);
                REMEMBERED.stream()
                        .filter(asked::containsKey)
                        .forEach(key -> session.getAttributes().put(key, asked.get(key)));
                return Mono.defer(() -> handler.handle(session)).doFinally(_ -> place.giveBack());
            }
        };
    }
}
