package org.throughline.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.server.support.HandshakeWebSocketService;
import org.springframework.web.server.ServerWebExchange;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Limits;
import org.throughline.log.RequestId;
import reactor.core.publisher.Mono;

/**
 * Every handshake passes here, however its handler is mapped: its origin is checked and its address counted.
 *
 * <p>Behind a proxy all sockets have the proxy's address, unless {@code server.forward-headers-strategy} is set: only
 * then is the address taken from the headers that a proxy adds.
 */
@Component
class Sockets extends HandshakeWebSocketService {

    private static final String VERSION = "13";

    private final Origins origins;
    private final Limits limits;
    private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>();

    Sockets(Origins origins, Limits limits, Upgrade upgrade, MeterRegistry meters) {
        super(upgrade);
        this.origins = origins;
        this.limits = limits;
        Gauge.builder("throughline.sockets", this, Sockets::count)
                .description("Sockets that are open")
                .register(meters);
    }

    @Override
    public Mono<Void> handleRequest(ServerWebExchange exchange, WebSocketHandler handler) {
        return Mono.defer(() -> {
            origins.require(exchange.getRequest());
            requireVersion(exchange.getRequest().getHeaders());
            Place place = new Place(address(exchange), RequestId.in(exchange.getAttributes()));
            if (open.merge(place.address, 1, Integer::sum) > limits.sockets()) {
                place.giveBack();
                throw tooMany();
            }
            return super.handleRequest(exchange, place.taken(handler)).doFinally(_ -> place.giveBackUnlessTaken());
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

    private Refusal tooMany() {
        return new Refusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        new Fault(
                                Code.TOO_MANY_AT_ONCE,
                                "%d sockets are open from this address already: close one first."
                                        .formatted(limits.sockets())))
                .with(HttpHeaders.RETRY_AFTER, "1");
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
        private final @Nullable String request;
        private final AtomicBoolean given = new AtomicBoolean();
        private volatile boolean taken;

        Place(String address, @Nullable String request) {
            this.address = address;
            this.request = request;
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
                    if (request != null) {
                        session.getAttributes().put(RequestId.KEY, request);
                    }
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
