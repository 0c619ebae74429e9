package org.throughline.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.throughline.document.Named;
import org.throughline.fault.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands in the address of a request, as the specification of GraphQL over HTTP has it for GET. */
@Component
class AddressReader {

    private static final List<String> TEXTS = List.of("query", "operationName", Named.ID, Shape.RELAY_ID);
    private static final List<String> OBJECTS = List.of("variables", "extensions");

    private final JsonMapper json;

    AddressReader(JsonMapper json) {
        this.json = json;
    }

    Asked read(ServerRequest request) {
        String asked = Objects.requireNonNullElse(request.uri().getRawQuery(), "");
        return new Asked(asked.getBytes(StandardCharsets.UTF_8), false, () -> parsed(request));
    }

    private GraphQlRequest parsed(ServerRequest request) {
        Map<String, Object> members = new HashMap<>();
        TEXTS.forEach(name -> put(members, name, one(request, name)));
        OBJECTS.forEach(name -> put(members, name, object(name, one(request, name))));
        try {
            return Shape.of(members);
        } catch (Fault fault) {
            throw new Refusal(HttpStatus.BAD_REQUEST, fault);
        }
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    private static @Nullable String one(ServerRequest request, String name) {
        List<String> given = request.queryParams().getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST, "'%s' stands twice in the address: give it once.".formatted(name));
        }
        return given.isEmpty() ? null : given.getFirst();
    }

    private @Nullable Object object(String name, @Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : json.readValue(text, Object.class);
        } catch (JacksonException unreadable) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "'%s' must be a JSON object or left out.".formatted(name));
        }
    }
}
