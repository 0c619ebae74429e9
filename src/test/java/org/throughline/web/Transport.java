package org.throughline.web;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** The three ways in which an operation can be asked: each answers an object with data or errors. */
enum Transport {
    HTTP {
        @Override
        JsonNode ask(URI endpoint, Map<String, ?> body, Map<String, String> headers) {
            return Json.read(Client.send(Client.asking(endpoint, body, headers)).body());
        }
    },
    EVENTS {
        @Override
        JsonNode ask(URI endpoint, Map<String, ?> body, Map<String, String> headers) {
            HttpResponse<String> answer =
                    Client.send(Client.asking(endpoint, body, headers).header("Accept", "text/event-stream"));
            return answer.statusCode() == 200 ? first(answer.body()) : Json.read(answer.body());
        }

        private JsonNode first(String events) {
            return Json.read(events.lines()
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(events))
                    .substring("data:".length()));
        }
    },
    SOCKET {
        @Override
        JsonNode ask(URI endpoint, Map<String, ?> body, Map<String, String> headers) {
            try (Talk talk = Talk.greeted(endpoint, headers)) {
                talk.ask("1", body);
                JsonNode message = talk.hear();
                return message.path("type").asString().equals("error")
                        ? Json.read(Json.write(Map.of("errors", message.path("payload"))))
                        : message.path("payload");
            }
        }
    };

    abstract JsonNode ask(URI endpoint, Map<String, ?> body, Map<String, String> headers);

    JsonNode ask(URI endpoint, Map<String, ?> body) {
        return ask(endpoint, body, Map.of());
    }
}
