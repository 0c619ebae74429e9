package org.throughline.web;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
            String address = address(exchange);
            if (open.getOrDefault(address, 0) >= limits.sockets()) {
                return Mono.error(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS));
            }
            return super.handleRequest(exchange, new Counted(handler, address));
        });
    }

    private static String address(ServerWebExchange exchange) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        return remote == null ? "" : String.valueOf(remote.getAddress());
    }

    /** A handler whose sockets are counted as long as they are open. */
    private final class Counted implements WebSocketHandler {

        private final WebSocketHandler handler;
        private final String address;

        Counted(WebSocketHandler handler, String address) {
            this.handler = handler;
            this.address = address;
        }

        @Override
        public List<String> getSubProtocols() {
            return handler.getSubProtocols();
        }

        @Override
        public Mono<Void> handle(WebSocketSession session) {
            return Mono.defer(() -> {
                        open.merge(address, 1, Integer::sum);
                        return handler.handle(session);
                    })
                    .doFinally(_ -> open.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1));
        }
    }
}
