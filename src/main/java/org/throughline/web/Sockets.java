package org.throughline.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.throughline.caller.Caller;
import org.throughline.limit.Limits;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.WebsocketServerSpec;

/**
 * Every handshake passes here, however its handler is mapped: its origin is checked and its address counted. Frames may
 * be larger than messages, for a frame that is too large breaks a socket where a message is told why.
 */
@Component
class Sockets extends HandshakeWebSocketService {

    private final Origins origins;
    private final Seats open;

    Sockets(Origins origins, Limits limits) {
        super(new ReactorNettyRequestUpgradeStrategy(() -> WebsocketServerSpec.builder()
                .maxFramePayloadLength(Math.toIntExact(2 * limits.message().toBytes()))));
        this.origins = origins;
        this.open = new Seats(limits.sockets());
    }

    @Override
    public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
        return Mono.defer(() -> {
            if (!origins.admits(exchange.getRequest())) {
                return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
            }
            Caller caller = Caller.of(exchange.getRequest().getRemoteAddress());
            return open.take(caller)
                    .map(place -> shaken(exchange, handler, place))
                    .orElseGet(() -> Mono.error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS)));
        });
    }

    /** Where no socket comes of it, the place is free again. */
    private Mono<Void> shaken(ServerWebExchange exchange, WebSocketHandler handler, Seats.Seat place) {
        AtomicBoolean held = new AtomicBoolean();
        return super.handleRequest(exchange, holding(place, held, handler)).doFinally(_ -> {
            if (!held.get()) {
                place.giveBack();
            }
        });
    }

    /** How many sockets are counted now. */
    int count() {
        return open.count();
    }

    /** The handler, whose socket holds the place as long as it is open. */
    private static WebSocketHandler holding(Seats.Seat place, AtomicBoolean held, WebSocketHandler handler) {
        return new WebSocketHandler() {

            @Override
            public List<String> getSubProtocols() {
                return handler.getSubProtocols();
            }

            @Override
            public Mono<Void> handle(WebSocketSession session) {
                held.set(true);
                return Mono.defer(() -> handler.handle(session)).doFinally(_ -> place.giveBack());
            }
        };
    }
}
