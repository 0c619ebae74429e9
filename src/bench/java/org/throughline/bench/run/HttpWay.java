package org.throughline.bench.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.bench.template.GraphQl;
import org.throughline.bench.template.Template;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL service over HTTP.
 *
 * @param document which of a template's documents it is asked
 */
record HttpWay(
        String name,
        URI endpoint,
        HttpClient client,
        JsonMapper json,
        Function<Template, Template.@Nullable Paged> document)
        implements Way {

    private static final int OK = 200;

    static HttpWay throughline(String name, URI endpoint) {
        return new HttpWay(name, endpoint, newClient(), new JsonMapper(), Template::throughline);
    }

    static HttpWay peer(URI endpoint) {
        return new HttpWay("peer", endpoint, newClient(), new JsonMapper(), Template::peer);
    }

    private static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @Override
    public @Nullable Ask prepare(Template template, Map<String, Object> drawn)
            throws IOException, InterruptedException {
        Template.@Nullable Paged paged = document.apply(template);
        if (paged == null) {
            return null;
        }
        Map<String, Object> variables = new GraphQl(endpoint).variables(paged, drawn);
        byte[] body = json.writeValueAsBytes(Map.of("query", paged.document(), "variables", variables));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return () -> {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK || startsWithErrors(answer.body())) {
                throw new IOException(name + " answers " + new String(answer.body(), StandardCharsets.UTF_8));
            }
        };
    }

    private static boolean startsWithErrors(byte[] body) {
        return new String(body, 0, Math.min(body.length, 10), StandardCharsets.US_ASCII).contains("errors");
    }
}
