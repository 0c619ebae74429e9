package org.throughline.bench.template;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks documents of one endpoint, and walks to where a page begins. */
public final class GraphQl {

    private static final int STRIDE = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final URI endpoint;

    public GraphQl(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** What stands under {@code data}; errors are a fault. */
    public Map<String, ?> ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return json.convertValue(data(document, variables), new TypeReference<Map<String, Object>>() {});
    }

    /** The draw, with the cursor behind as many rows as its {@code offset} says, where the document needs one. */
    public Map<String, Object> variables(QuestionTemplate.Paged paged, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        Map<String, Object> values = new HashMap<>(drawn);
        if (paged.cursor() != null) {
            values.put("after", walk(paged.cursor(), drawn));
        }
        return Draws.named(paged.document(), values);
    }

    private String walk(String document, Map<String, Object> drawn) throws IOException, InterruptedException {
        String after = null;
        for (long left = (long) drawn.getOrDefault("offset", 0L); left > 0; left -= STRIDE) {
            Map<String, @Nullable Object> values = new HashMap<>(drawn);
            values.keySet().retainAll(Draws.named(document, drawn).keySet());
            values.put("first", Math.min(left, STRIDE));
            values.put("after", after);
            after = data(document, values).findValue("endCursor").asString();
        }
        if (after == null) {
            throw new IllegalArgumentException("A deep page needs an offset above 0: " + drawn);
        }
        return after;
    }

    private JsonNode data(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        String body = json.writeValueAsString(Map.of("query", document, "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        String text = client.send(request, BodyHandlers.ofString()).body();
        JsonNode answer = json.readTree(text);
        if (answer.has("errors") || !answer.has("data")) {
            throw new IOException(endpoint + " answers " + text + " to " + body);
        }
        return answer.get("data");
    }
}
