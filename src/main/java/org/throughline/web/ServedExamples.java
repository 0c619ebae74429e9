package org.throughline.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.throughline.document.Examples;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples as the page fetches them, for they go with the data: each with its name and its text, in their order.
 */
@Component
class ServedExamples {

    private static final String PATH = Page.PATH + "/examples.json";

    private final ServedText text;

    ServedExamples(Examples examples, JsonMapper json) {
        List<Map<String, String>> told = examples.documents()
                .map(example -> Map.of("name", example.id(), "text", example.text()))
                .toList();
        this.text = ServedText.json(json.writeValueAsString(told));
    }

    RouterFunction<ServerResponse> route() {
        return Routes.reading(PATH, text::answer);
    }
}
