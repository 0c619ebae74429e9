package org.throughline.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.throughline.access.OwnToken;
import org.throughline.document.Examples;
import org.throughline.document.RegisteredDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the examples over HTTP before the service says that it is ready: the database plans a statement, and the machine
 * loads most of what answers it, when the first one comes.
 */
@Component
class WarmUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final WarmUpProperties properties;
    private final Address address;
    private final Examples examples;
    private final JsonMapper json;
    private final OwnToken token;

    WarmUp(WarmUpProperties properties, Address address, Examples examples, JsonMapper json, OwnToken token) {
        this.properties = properties;
        this.address = address;
        this.examples = examples;
        this.json = json;
        this.token = token;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        try {
            URI endpoint = address.of(Routes.GRAPHQL);
            if (endpoint != null && properties.rounds() > 0) {
                ask(endpoint);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.debug("A start without a warm-up is only slower at first", failed);
        }
    }

    private void ask(URI endpoint) throws IOException, InterruptedException {
        List<String> documents =
                examples.documents().map(RegisteredDocument::text).toList();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int round = 0; round < properties.rounds(); round++) {
                for (String document : documents) {
                    client.send(request(endpoint, document), HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }

    private HttpRequest request(URI endpoint, String document) {
        return HttpRequest.newBuilder(endpoint)
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(LONGEST)
                .header(HttpHeaders.AUTHORIZATION, token.authorization())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("query", document))))
                .build();
    }
}
