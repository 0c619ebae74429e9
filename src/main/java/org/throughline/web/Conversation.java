package org.throughline.web;

import graphql.GraphQLError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.reactive.socket.CloseStatus;
import org.springframework.web.reactive.socket.HandshakeInfo;
import org.springframework.web.reactive.socket.WebSocketMessage;
import org.springframework.web.reactive.socket.WebSocketSession;
import org.throughline.access.Passes;
import org.throughline.access.Who;
import org.throughline.caller.Caller;
import org.throughline.document.Wish;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.limit.Limits;
import org.throughline.stream.EventAnswers;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/** What is said over one socket, from the greeting to the end; when the socket closes, nothing runs on. */
final class Conversation {

    private static final CloseStatus MALFORMED = new CloseStatus(4400, "Malformed message");
    private static final CloseStatus FORBIDDEN = new CloseStatus(4403, "Forbidden");
    private static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");
    private static final CloseStatus TOO_LATE = new CloseStatus(4408, "Connection initialisation timeout");
    private static final CloseStatus TAKEN = new CloseStatus(4409, "Subscriber already exists");
    private static final CloseStatus GREETED_TWICE = new CloseStatus(4429, "Too many initialisation requests");

    /** How long a socket that is closing may take to say why, and an answer to go out before it. */
    private static final Duration LAST_WORD = Duration.ofMillis(100);

    private final WebSocketSession session;
    private final WebGraphQlHandler operations;
    private final JsonMapper json;
    private final Limits limits;
    private final AtOnce atOnce;
    private final Consumer<Code> refusals;
    private final Admission admission;
    private final AtomicBoolean greeted = new AtomicBoolean();
    private volatile boolean ending;
    private final ConcurrentMap<String, Sinks.Empty<Void>> running = new ConcurrentHashMap<>();
    private final Set<String> following = ConcurrentHashMap.newKeySet();

    Conversation(
            WebSocketSession session,
            WebGraphQlHandler operations,
            JsonMapper json,
            Limits limits,
            AtOnce atOnce,
            Welcome welcome,
            Consumer<Code> refusals) {
        this.session = session;
        this.operations = operations;
        this.json = json;
        this.limits = limits;
        this.atOnce = atOnce;
        this.admission = new Admission(welcome);
        this.refusals = refusals;
    }

    /**
     * Twice as many messages are looked at as operations may run, so that some can always be taken back. Nothing that
     * closes the socket may be cancelled while it does.
     */
    Mono<Void> held(Duration initTimeout) {
        Mono<Void> silence = Mono.delay(initTimeout)
                .takeUntilOther(session.closeStatus())
                .flatMap(_ -> greeted.get() ? Mono.empty() : session.close(TOO_LATE));
        Mono<Void> talk = session.send(session.receive()
                .map(this::read)
                .flatMap(message -> answers(message).hide(), 2 * limits.running(), 1)
                .takeUntilOther(session.closeStatus().then(Mono.delay(LAST_WORD))));
        return Mono.when(talk, silence, expiry());
    }

    /** Ends what runs and closes the socket when the token that came with it no longer holds. */
    private Mono<Void> expiry() {
        return admission.over().takeUntilOther(session.closeStatus()).flatMap(_ -> {
            running.values().forEach(Sinks.Empty::tryEmitEmpty);
            return session.close(FORBIDDEN);
        });
    }

    /**
     * Closes the socket, after the operations that run on it, or when their time is up; those without an end are not
     * waited for, and no more are taken.
     */
    Mono<Void> ended(Duration longest) {
        return Mono.defer(() -> {
            ending = true;
            return Flux.interval(Duration.ZERO, LAST_WORD)
                    .takeUntil(_ -> following.containsAll(running.keySet()))
                    .take(longest)
                    .then(Mono.delay(LAST_WORD))
                    .then(session.close(CloseStatus.GOING_AWAY));
        });
    }

    private Message read(WebSocketMessage message) {
        return switch (message.getType()) {
            case TEXT -> Message.read(message.getPayloadAsText(), json);
            case PING, PONG -> new Message.Pong();
            case BINARY -> new Message.Malformed();
        };
    }

    private Flux<WebSocketMessage> answers(Message message) {
        return switch (message) {
            case Message.Malformed _ -> closed(MALFORMED);
            case Message.Init _ when greeted.getAndSet(true) -> closed(GREETED_TWICE);
            case Message.Init init -> welcomed(init.authorization());
            case Message.Ping _ -> Flux.just(text(Map.of("type", "pong")));
            case Message.Pong _ -> Flux.empty();
            case Message.Complete complete -> taken(complete.id());
            case Message.Subscribe _ when !admission.isGiven() -> closed(UNAUTHORIZED);
            case Message.Subscribe asked -> answers(asked);
        };
    }

    private Flux<WebSocketMessage> welcomed(@Nullable String authorization) {
        return admission
                .asked(authorization, session.getAttributes())
                .thenMany(Flux.defer(() -> Flux.just(text(Map.of("type", "connection_ack")))))
                .onErrorResume(
                        Refusal.class, _ -> closed(Passes.token(authorization).isPresent() ? FORBIDDEN : UNAUTHORIZED));
    }

    private Flux<WebSocketMessage> closed(CloseStatus status) {
        return session.close(status).thenMany(Flux.empty());
    }

    private Flux<WebSocketMessage> taken(String id) {
        Sinks.Empty<Void> end = running.remove(id);
        if (end != null) {
            end.tryEmitEmpty();
        }
        return Flux.empty();
    }

    /** An id is free again before its last message goes out, for the client may use it as soon as it hears that. */
    private Flux<WebSocketMessage> answers(Message.Subscribe asked) {
        if (ending) {
            return refused(asked, new Fault(Code.UNAVAILABLE, "The service is stopping: ask again on a new socket."));
        }
        if (running.size() >= limits.running() && !running.containsKey(asked.id())) {
            return refused(asked, tooMany());
        }
        Sinks.Empty<Void> end = Sinks.empty();
        if (running.putIfAbsent(asked.id(), end) != null) {
            return closed(TAKEN);
        }
        return Flux.defer(() -> atOnce.take(Caller.of(session.getHandshakeInfo().getRemoteAddress()))
                .map(place -> answers(asked, end, place).doFinally(_ -> place.giveBack()))
                .orElseGet(() -> refused(asked, end)));
    }

    private Flux<WebSocketMessage> refused(Message.Subscribe asked, Sinks.Empty<Void> end) {
        running.remove(asked.id(), end);
        return refused(asked, atOnce.refusal());
    }

    private Flux<WebSocketMessage> answers(Message.Subscribe asked, Sinks.Empty<Void> end, Seats.Seat place) {
        return operation(asked)
                .flatMapMany(response ->
                        EventAnswers.are(response) ? events(asked, response, end, place) : answer(asked, response, end))
                .onErrorResume(Fault.class, fault -> refused(asked, fault))
                .takeUntilOther(end.asMono())
                .doFinally(_ -> running.remove(asked.id(), end));
    }

    private Flux<WebSocketMessage> answer(Message.Subscribe asked, WebGraphQlResponse response, Sinks.Empty<Void> end) {
        running.remove(asked.id(), end);
        return Flux.fromIterable(answers(asked.id(), response));
    }

    /** Who only listens leaves its seat to those who ask; it counts among the operations of its socket. */
    private Flux<WebSocketMessage> events(
            Message.Subscribe asked, WebGraphQlResponse response, Sinks.Empty<Void> end, Seats.Seat place) {
        following.add(asked.id());
        place.giveBack();
        return Flux.concat(
                        EventAnswers.of(response).map(event -> next(asked.id(), event.toSpecification())),
                        Mono.fromSupplier(() -> {
                            running.remove(asked.id(), end);
                            return complete(asked.id());
                        }))
                .doFinally(_ -> following.remove(asked.id()));
    }

    private Mono<WebGraphQlResponse> operation(Message.Subscribe asked) {
        return Mono.defer(() -> {
            HandshakeInfo handshake = session.getHandshakeInfo();
            WebGraphQlRequest request = new WebGraphQlRequest(
                    handshake.getUri(),
                    handshake.getHeaders(),
                    handshake.getCookies(),
                    handshake.getRemoteAddress(),
                    handshake.getAttributes(),
                    Shape.of(asked.payload()),
                    session.getId() + "/" + asked.id(),
                    null);
            request.configureExecutionInput((_, input) -> input.graphQLContext(Wish.READING)
                    .graphQLContext(Map.of(Who.class, admission.who()))
                    .build());
            return operations.handleRequest(request);
        });
    }

    private List<WebSocketMessage> answers(String id, WebGraphQlResponse response) {
        return response.getExecutionResult().isDataPresent()
                ? List.of(next(id, response.toMap()), complete(id))
                : List.of(error(id, response.getExecutionResult().getErrors()));
    }

    private WebSocketMessage next(String id, Map<String, Object> answer) {
        return text(Map.of("id", id, "type", "next", "payload", answer));
    }

    private WebSocketMessage complete(String id) {
        return text(Map.of("id", id, "type", "complete"));
    }

    private Fault tooMany() {
        return new Fault(
                Code.TOO_MANY_AT_ONCE,
                "%d operations run on this socket already: wait for an answer first.".formatted(limits.running()));
    }

    private Flux<WebSocketMessage> refused(Message.Subscribe asked, Fault fault) {
        refusals.accept(fault.code());
        return Flux.just(error(asked.id(), List.of(fault.error())));
    }

    private WebSocketMessage error(String id, List<GraphQLError> errors) {
        return text(Map.of(
                "id",
                id,
                "type",
                "error",
                "payload",
                errors.stream().map(GraphQLError::toSpecification).toList()));
    }

    private WebSocketMessage text(Map<String, Object> message) {
        return session.textMessage(json.writeValueAsString(message));
    }
}
