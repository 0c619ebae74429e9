package org.throughline.web;

import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.springframework.web.reactive.socket.adapter.ReactorNettyWebSocketSession;
import org.springframework.web.reactive.socket.server.RequestUpgradeStrategy;
import org.springframework.web.server.ServerWebExchange;
import org.throughline.limit.Limits;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/**
 * Makes a socket of a connection, as Spring's own strategy does, and looks at its frames before they become messages,
 * where that one lets nobody stand. Frames may be larger than messages, so that one that is too large is told why.
 */
@Component
class Upgrade implements RequestUpgradeStrategy {

    private static final CloseStatus UNKNOWN_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");

    private final Limits limits;
    private final SocketProperties sockets;

    Upgrade(Limits limits, SocketProperties sockets) {
        this.limits = limits;
        this.sockets = sockets;
    }

    @Override
    public Mono<Void> upgrade(
            ServerWebExchange exchange,
            WebSocketHandler handler,
            @Nullable String protocol,
            Supplier<HandshakeInfo> handshake) {
        ServerHttpResponse response = exchange.getResponse();
        HttpServerResponse upgraded = ServerHttpResponseDecorator.getNativeResponse(response);
        NettyDataBufferFactory buffers = (NettyDataBufferFactory) response.bufferFactory();
        HandshakeInfo told = handshake.get();
        boolean understood = named(told.getHeaders()).anyMatch(handler.getSubProtocols()::contains);
        WebsocketServerSpec spec = understood
                ? spec().protocols(String.join(",", handler.getSubProtocols())).build()
                : spec().build();
        return response.setComplete()
                .then(Mono.defer(() -> upgraded.sendWebsocket(
                        (in, out) -> {
                            Outflow outflow = new Outflow();
                            in.withConnection(connection -> watch(connection, outflow));
                            return (understood ? handler : (WebSocketHandler) Upgrade::shownOut)
                                    .handle(session(in, out, outflow, told, buffers));
                        },
                        spec)));
    }

    /** A client may name several protocols. */
    private static Stream<String> named(HttpHeaders headers) {
        return headers.getValuesAsList("Sec-WebSocket-Protocol").stream();
    }

    private WebsocketServerSpec.Builder spec() {
        return WebsocketServerSpec.builder().maxFramePayloadLength(largestFrame());
    }

    /** Told by a socket, for a page hears nothing of the answer to a handshake. */
    private static Mono<Void> shownOut(WebSocketSession session) {
        return session.close(UNKNOWN_PROTOCOL);
    }

    /** Its messages are put together before it hears of them, and are sent as they are read. */
    private WebSocketSession session(
            WebsocketInbound in,
            WebsocketOutbound out,
            Outflow outflow,
            HandshakeInfo told,
            NettyDataBufferFactory buffers) {
        return new ReactorNettyWebSocketSession(in, out, told, buffers, largestFrame()) {

            @Override
            public Flux<WebSocketMessage> receive() {
                return in.receiveFrames().map(this::toMessage);
            }

            @Override
            public Mono<Void> send(Publisher<WebSocketMessage> messages) {
                return super.send(
                        outflow.paced(messages).doOnDiscard(WebSocketMessage.class, WebSocketMessage::release));
            }
        };
    }

    private int largestFrame() {
        return Math.toIntExact(2 * limits.message().toBytes());
    }

    private void watch(Connection connection, Outflow outflow) {
        connection
                .addHandlerLast(new KeepAlive(sockets))
                .addHandlerLast(new Utf8FrameValidator())
                .addHandlerLast(new FrameCheck(limits.message().toBytes()))
                .addHandlerLast(new WebSocketFrameAggregator(largestFrame()))
                .addHandlerLast(new BrokenSocket());
        outflow.join(connection);
    }
}
