package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.throughline.running.Json;
import org.throughline.running.Patience;
import tools.jackson.databind.JsonNode;

/** A plain HTTP client that sends what it is told. */
final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Client() {}

    static HttpRequest.Builder to(URI place) {
        return HttpRequest.newBuilder(place)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Patience.LONGEST);
    }

    static HttpRequest.Builder asking(URI place, String document) {
        return asking(place, Map.of("query", document));
    }

    static HttpRequest.Builder asking(URI place, Map<String, ?> body) {
        return to(place)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)));
    }

    static HttpRequest.Builder asking(URI place, Map<String, ?> body, Map<String, String> headers) {
        HttpRequest.Builder asking = asking(place, body);
        headers.forEach(asking::header);
        return asking;
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static HttpClient http() {
        return HTTP;
    }

    /** The code of the first error; empty when there is none. */
    static String code(String body) {
        return code(Json.read(body));
    }

    static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }
}
