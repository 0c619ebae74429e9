package org.throughline.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.WebSocketHandler;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.throughline.limit.Limits;
import org.throughline.observe.Meters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers operations over a socket, by the protocol graphql-transport-ws. It stops together with the server, which
 * waits for its sockets.
 */
@Component
class SocketHandler implements WebSocketHandler, SmartLifecycle {

    private final WebGraphQlHandler operations;
    private final JsonMapper json;
    private final Limits limits;
    private final AtOnce atOnce;
    private final Welcome welcome;
    private final SocketProperties sockets;
    private final Meters meters;
    private final Duration initTimeout;
    private final Set<Conversation> held = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile boolean started;

    SocketHandler(
            WebGraphQlHandler operations,
            GraphQlProperties properties,
            JsonMapper json,
            Limits limits,
            AtOnce atOnce,
            Welcome welcome,
            SocketProperties sockets,
            Meters meters) {
        this.operations = operations;
        this.json = json;
        this.limits = limits;
        this.atOnce = atOnce;
        this.welcome = welcome;
        this.sockets = sockets;
        this.meters = meters;
        this.initTimeout = properties.getWebsocket().getConnectionInitTimeout();
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of("graphql-transport-ws");
    }

    @Override
    public Mono<Void> handle(WebSocketSession session) {
        if (stopping) {
            return session.close(CloseStatus.GOING_AWAY);
        }
        return held(new Conversation(session, operations, json, limits, atOnce, welcome, meters::refused));
    }

    private Mono<Void> held(Conversation conversation) {
        return Mono.defer(() -> {
            held.add(conversation);
            return conversation.held(initTimeout).doFinally(_ -> held.remove(conversation));
        });
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable ended) {
        stopping = true;
        started = false;
        var _ = Flux.fromIterable(held)
                .flatMap(conversation -> conversation.ended(sockets.farewell()), Integer.MAX_VALUE)
                .doFinally(_ -> ended.run())
                .subscribe();
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }
}
