package org.throughline.web;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.reactive.socket.server.upgrade.ReactorNettyRequestUpgradeStrategy;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.throughline.limit.Limits;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.WebsocketServerSpec;

/**
 * Every handshake passes here, however its handler is mapped: its origin is checked and its address counted. Frames may
 * be larger than messages, for a frame that is too large breaks a socket where a message is told why.
 *
 * <p>Behind a proxy all sockets have the proxy's address, unless {@code server.forward-headers-strategy} is set: only
 * then is the address taken from the headers that a proxy adds.
 */
@Component
class Sockets extends HandshakeWebSocketService {

    private final Origins origins;
    private final Limits limits;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    Sockets(Origins origins, Limits limits) {
        super(new ReactorNettyRequestUpgradeStrategy(() -> WebsocketServerSpec.builder()
                .maxFramePayloadLength(Math.toIntExact(2 * limits.message().toBytes()))));
        this.origins = origins;
        this.limits = limits;
    }

    @Override
    public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
        return Mono.defer(() -> {
            if (!origins.admits(exchange.getRequest())) {
                return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
            }
            Place place = new Place(address(exchange));
            if (open.merge(place.address, 1, Integer::sum) > limits.sockets()) {
                place.giveBack();
                return Mono.error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));
            }
            return super.handleRequest(exchange, place.taken(handler)).doFinally(_ -> place.giveBackUnlessTaken());
        });
    }

    /** How many sockets are counted now. */
    int count() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String address(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? "" : String.valueOf(remote.getAddress());
    }

    /** A place among the sockets of an address: counted before the handshake, given back once. */
    private final class Place {

        private final String address;
        private final AtomicBoolean given = new AtomicBoolean();
        private volatile boolean taken;

        Place(String address) {
            this.address = address;
        }

        /** The handler, whose socket holds the place as long as it is open. */
        WebSocketHandler taken(WebSocketHandler handler) {
            return new WebSocketHandler() {

                @Override
                public List<String> getSubProtocols() {
                    return handler.getSubProtocols();
                }

                @Override
                public Mono<Void> handle(WebSocketSession session) {
                    taken = true;
                    return Mono.defer(() -> handler.handle(session)).doFinally(_ -> giveBack());
                }
            };
        }

        void giveBackUnlessTaken() {
            if (!taken) {
                giveBack();
            }
        }

        void giveBack() {
            if (given.compareAndSet(false, true)) {
                open.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
            }
        }
    }
}
