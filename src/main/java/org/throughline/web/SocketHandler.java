package org.throughline.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webflux.GraphQlWebSocketHandler;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.throughline.limit.Limits;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers operations over a socket, by the protocol graphql-transport-ws. Spring's own handler goes on with an
 * operation whose client has left, and a malformed message breaks it.
 */
@Component
class SocketHandler extends GraphQlWebSocketHandler {

    private final WebGraphQlHandler operations;
    private final JsonMapper json;
    private final Limits limits;
    private final Duration initTimeout;

    SocketHandler(
            WebGraphQlHandler operations,
            ServerCodecConfigurer codecs,
            GraphQlProperties properties,
            Origins origins,
            JsonMapper json,
            Limits limits) {
        super(operations, codecs, properties.getWebsocket().getConnectionInitTimeout(), null, origins.configuration());
        this.operations = operations;
        this.json = json;
        this.limits = limits;
        this.initTimeout = properties.getWebsocket().getConnectionInitTimeout();
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of("graphql-transport-ws");
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        return new Conversation(session, operations, json, limits).held(initTimeout);
    }
}
