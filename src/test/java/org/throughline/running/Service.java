package org.throughline.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.log.RequestId;

/** The whole application, answering over HTTP. Services are started when first asked for and shared by all tests. */
public final class Service {

    /** A test asks what it asks: to plan the examples first, for each service that is started, would cost more. */
    public static final String UNWARMED = "--throughline.warm-up.rounds=0";

    /** What a service asks by itself after a while would be told as the cost of some document. */
    public static final String COUNTED_ONCE = "--throughline.limits.counting=1h";

    /** As above. */
    public static final String REVISED_ONCE = "--throughline.revision.lasts=1h";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;
    private final RecordingGraph graph;
    private final @Nullable NormalisedCache cache;
    private final String key;

    Service(ConfigurableApplicationContext context, RecordingGraph graph, @Nullable NormalisedCache cache, String key) {
        this.key = key;
        this.context = context;
        this.graph = graph;
        this.cache = cache;
    }

    public static Service of(Data data, Loading loading) {
        return Services.of(data, loading);
    }

    /** The shipped data on a database elsewhere, or those that settings name. */
    public static Service on(String uri, String user, String password, String... settings) {
        return Services.on(uri, user, password, settings);
    }

    public Answer ask(String document) {
        return ask(document, Map.of());
    }

    /** Asks, and holds the answer against all that were given before, unless a test writes to the graph. */
    public Answer ask(String document, Map<String, ?> variables) {
        Answer answer = send(document, variables);
        if (cache != null) {
            cache.keep(bean(GraphQlSource.class).schema(), document, variables, answer);
        }
        return answer;
    }

    private Answer send(String document, Map<String, ?> variables) {
        String id = noted();
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/graphql"))
                .header(RequestId.HEADER, id)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Json.write(Map.of("query", document, "variables", variables))));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), statements(id));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where a path of this service is found. */
    public URI at(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** With what this service lets a test in as an admin; empty where it has no keys. */
    public String key() {
        return key;
    }

    /** A name for a request, by which the statements that it causes are known. */
    public String noted() {
        String id = RequestId.of(null);
        graph.note(id);
        return id;
    }

    /** The statements that a request of this name has caused; they are told once. */
    public List<Call> statements(String id) {
        return graph.taken(id);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public boolean has(String bean) {
        return context.containsBean(bean);
    }

    public <T> Stream<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values().stream();
    }
}
