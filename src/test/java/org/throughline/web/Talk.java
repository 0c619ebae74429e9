package org.throughline.web;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.throughline.running.Json;
import org.throughline.running.Patience;
import tools.jackson.databind.JsonNode;

/** A talk over a socket, by the protocol graphql-transport-ws. */
final class Talk implements WebSocket.Listener, AutoCloseable {

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private @Nullable WebSocket socket;

    private Talk() {}

    /** Opens a socket without a greeting. */
    static Talk silent(URI http) {
        return from(http, null);
    }

    static Talk from(URI http, @Nullable String origin) {
        return with(http, origin == null ? Map.of() : Map.of("Origin", origin));
    }

    private static Talk with(URI http, Map<String, String> headers) {
        Talk talk = new Talk();
        WebSocket.Builder handshake = Client.http().newWebSocketBuilder().subprotocols("graphql-transport-ws");
        headers.forEach(handshake::header);
        talk.socket = await(handshake.buildAsync(URI.create(http.toString().replaceFirst("^http", "ws")), talk));
        return talk;
    }

    static Talk greeted(URI http) {
        return silent(http).greeted();
    }

    static Talk greeted(URI http, Map<String, String> headers) {
        return with(http, headers).greeted();
    }

    /** One that tells something with its greeting. */
    static Talk greeted(URI http, Map<String, String> headers, Map<String, ?> payload) {
        return with(http, headers).greeted(payload);
    }

    private Talk greeted() {
        return greeted(Map.of());
    }

    private Talk greeted(Map<String, ?> payload) {
        say(
                payload.isEmpty()
                        ? Map.of("type", "connection_init")
                        : Map.of("type", "connection_init", "payload", payload));
        hear();
        return this;
    }

    void say(Map<String, ?> message) {
        say(Json.write(message));
    }

    void say(String text) {
        WebSocket open = socket;
        if (open != null) {
            await(open.sendText(text, true));
        }
    }

    void ask(String id, Map<String, ?> payload) {
        say(Map.of("id", id, "type", "subscribe", "payload", payload));
    }

    JsonNode hear() {
        try {
            long latest = System.nanoTime() + Patience.LONGEST.toNanos();
            JsonNode message = null;
            for (boolean over = false; message == null && !over; ) {
                over = end.isDone() || System.nanoTime() > latest;
                message = heard.poll(over ? 0 : 20, TimeUnit.MILLISECONDS);
            }
            if (message == null) {
                throw new IllegalStateException("Nothing was heard; the socket's end: " + end);
            }
            return message;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Whether nothing was heard that was not listened to. */
    boolean isSilent() {
        return heard.isEmpty();
    }

    /** The code with which the service closed the socket. */
    int end() {
        return await(end.orTimeout(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS));
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(Json.read(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        end.complete(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        end.completeExceptionally(error);
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }
}
