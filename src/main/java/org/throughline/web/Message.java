package org.throughline.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One message of the protocol graphql-transport-ws, as a client sends it. */
sealed interface Message {

    /** The client greets. */
    record Init() implements Message {}

    /** The client asks whether anybody is there. */
    record Ping() implements Message {}

    /** The client answers. */
    record Pong() implements Message {}

    /** The client asks. */
    record Subscribe(String id, @Nullable Object payload) implements Message {}

    /** The client no longer wants an answer. */
    record Complete(String id) implements Message {}

    /** Nothing that the protocol knows. */
    record Malformed() implements Message {}

    /** More than the service takes. */
    record TooLarge() implements Message {}

    static Message read(String text, JsonMapper json) {
        try {
            return json.readValue(text, Object.class) instanceof Map<?, ?> members ? of(members) : new Malformed();
        } catch (JacksonException unreadable) {
            return new Malformed();
        }
    }

    private static Message of(Map<?, ?> members) {
        return switch (String.valueOf(members.get("type"))) {
            case "connection_init" -> new Init();
            case "ping" -> new Ping();
            case "pong" -> new Pong();
            case "subscribe" -> members.get("id") instanceof String id ? subscribe(id, members) : new Malformed();
            case "complete" -> members.get("id") instanceof String id ? new Complete(id) : new Malformed();
            default -> new Malformed();
        };
    }

    private static Message subscribe(String id, Map<?, ?> members) {
        return id.isEmpty() ? new Malformed() : new Subscribe(id, members.get("payload"));
    }
}
