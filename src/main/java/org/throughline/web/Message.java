package org.throughline.web;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.throughline.document.Named;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One message of the protocol graphql-transport-ws, as a client sends it. */
sealed interface Message {

    /** The client greets. */
    record Init(@Nullable String authorization) implements Message {}

    /** The client asks whether anybody is there. */
    record Ping() implements Message {}

    /** The client answers. */
    record Pong() implements Message {}

    /** The client asks. */
    record Subscribe(String id, Map<?, ?> payload) implements Message {}

    /** The client no longer wants an answer. */
    record Complete(String id) implements Message {}

    /** Nothing that the protocol knows. */
    record Malformed() implements Message {}

    static Message read(String text, JsonMapper json) {
        try {
            return json.readValue(text, Object.class) instanceof Map<?, ?> members ? of(members) : new Malformed();
        } catch (JacksonException unreadable) {
            return new Malformed();
        }
    }

    private static Message of(Map<?, ?> members) {
        return switch (String.valueOf(members.get("type"))) {
            case "connection_init" -> told(members, new Init(authorization(members.get("payload"))));
            case "ping" -> told(members, new Ping());
            case "pong" -> told(members, new Pong());
            case "subscribe" -> members.get("id") instanceof String id ? subscribe(id, members) : new Malformed();
            case "complete" -> members.get("id") instanceof String id ? new Complete(id) : new Malformed();
            default -> new Malformed();
        };
    }

    /** A greeting may tell something, in an object alone. */
    private static Message told(Map<?, ?> members, Message message) {
        return isObject(members.get("payload")) ? message : new Malformed();
    }

    /** The token that a page sends here, for it cannot with the handshake; however its name is written. */
    private static @Nullable String authorization(@Nullable Object payload) {
        return payload instanceof Map<?, ?> told
                ? told.entrySet().stream()
                        .filter(entry -> HttpHeaders.AUTHORIZATION.equalsIgnoreCase(String.valueOf(entry.getKey())))
                        .map(entry -> String.valueOf(entry.getValue()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** What has the form of an operation is one, if perhaps one that cannot be answered. */
    private static Message subscribe(String id, Map<?, ?> members) {
        return !id.isEmpty()
                        && members.get("payload") instanceof Map<?, ?> payload
                        && isDocument(payload.get("query"), payload)
                        && isText(payload.get("operationName"))
                        && isObject(payload.get("variables"))
                        && isObject(payload.get("extensions"))
                ? new Subscribe(id, payload)
                : new Malformed();
    }

    /** Only what names it may stand in its place. */
    private static boolean isDocument(@Nullable Object query, Map<?, ?> payload) {
        return query instanceof String
                || (query == null
                        && Stream.of("extensions", Named.ID, Shape.RELAY_ID).anyMatch(payload::containsKey));
    }

    private static boolean isText(@Nullable Object value) {
        return value == null || value instanceof String;
    }

    private static boolean isObject(@Nullable Object value) {
        return value == null || value instanceof Map;
    }
}
