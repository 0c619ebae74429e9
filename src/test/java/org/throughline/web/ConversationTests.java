package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.adapter.AbstractWebSocketSession;
import org.throughline.limit.Limits;
import org.throughline.running.Json;
import org.throughline.running.Patience;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** What is said over a socket, to a client that is as quick as can be. */
class ConversationTests {

    private static final int ROUNDS = 200;
    private static final Limits LIMITS = new Binder().bindOrCreate("throughline.limits", Limits.class);

    private static final WebGraphQlHandler OPERATIONS =
            WebGraphQlHandler.builder(ConversationTests::answered).build();

    private final QuickClient client = new QuickClient();

    @Test
    void anIdIsFreeBeforeTheClientHearsThatItsOperationIsComplete() {
        Conversation conversation = new Conversation(
                client, OPERATIONS, JsonMapper.shared(), LIMITS, new AtOnce(LIMITS), (_, _) -> Mono.empty(), _ -> {});
        Disposable held = conversation.held(Duration.ofSeconds(30)).subscribe();
        client.say(Map.of("type", "connection_init"));
        client.ask();
        assertThat(client.end.asMono().block(Patience.LONGEST)).isEqualTo(CloseStatus.NORMAL);
        assertThat(client.completed).hasValue(ROUNDS);
        held.dispose();
    }

    private static Mono<ExecutionGraphQlResponse> answered(ExecutionGraphQlRequest request) {
        ExecutionResult result =
                ExecutionResult.newExecutionResult().data(Map.of()).build();
        return Mono.<ExecutionGraphQlResponse>just(
                        new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result))
                .subscribeOn(Schedulers.single());
    }

    /** Uses an id again while it hears that it is free. */
    private static final class QuickClient extends AbstractWebSocketSession<String> {

        private final Sinks.Many<WebSocketMessage> said = Sinks.many().unicast().onBackpressureBuffer();
        private final Sinks.One<CloseStatus> end = Sinks.one();
        private final AtomicInteger completed = new AtomicInteger();

        QuickClient() {
            super(
                    "",
                    "1",
                    new HandshakeInfo(URI.create("ws://localhost/graphql"), new HttpHeaders(), Mono.empty(), null),
                    DefaultDataBufferFactory.sharedInstance);
        }

        void say(Map<String, ?> message) {
            said.emitNext(
                    textMessage(Json.write(message)), Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
        }

        void ask() {
            say(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", "{ __typename }")));
        }

        private void hear(WebSocketMessage message) {
            if (!message.getPayloadAsText().contains("\"complete\"")) {
                return;
            }
            if (completed.incrementAndGet() < ROUNDS) {
                ask();
            } else {
                end.tryEmitValue(CloseStatus.NORMAL);
            }
        }

        @Override
        public Flux<WebSocketMessage> receive() {
            return said.asFlux();
        }

        @Override
        public Mono<Void> send(Publisher<WebSocketMessage> messages) {
            return Flux.from(messages).doOnNext(this::hear).then();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public Mono<Void> close(CloseStatus status) {
            return Mono.fromRunnable(() -> end.tryEmitValue(status));
        }

        @Override
        public Mono<CloseStatus> closeStatus() {
            return end.asMono();
        }
    }
}
