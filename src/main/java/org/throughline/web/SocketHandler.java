package org.throughline.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.throughline.limit.Limits;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers operations over a socket, by the protocol graphql-transport-ws. */
@Component
class SocketHandler implements WebSocketHandler {

    private final WebGraphQlHandler operations;
    private final JsonMapper json;
    private final Limits limits;
    private final AtOnce atOnce;
    private final Duration initTimeout;

    SocketHandler(
            WebGraphQlHandler operations, GraphQlProperties properties, JsonMapper json, Limits limits, AtOnce atOnce) {
        this.operations = operations;
        this.json = json;
        this.limits = limits;
        this.atOnce = atOnce;
        this.initTimeout = properties.getWebsocket().getConnectionInitTimeout();
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of("graphql-transport-ws");
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        return new Conversation(session, operations, json, limits, atOnce).held(initTimeout);
    }
}
