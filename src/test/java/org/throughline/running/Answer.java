package org.throughline.running;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a service answered, byte for byte.
 *
 * @param statements what it sent to the database for this answer and no other
 */
public record Answer(int status, String body, List<Call> statements) {

    public JsonNode json() {
        return Json.read(body);
    }

    public JsonNode errors() {
        return json().path("errors");
    }

    /** What stands at a JSON pointer below {@code data}. */
    public JsonNode at(String pointer) {
        return json().at("/data" + pointer);
    }

    /** One value a line, as expected answers are kept. */
    public String pretty() {
        return Json.pretty(json());
    }
}
