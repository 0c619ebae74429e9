package org.throughline.bench.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hears of revisions by server-sent events, and knows when it heard of each. */
final class Listener implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

    private final Map<Long, Long> heard = new ConcurrentHashMap<>();
    private final Stream<String> lines;

    private Listener(Stream<String> lines) {
        this.lines = lines;
    }

    /** Hears of all revisions behind one, also of those that are made before the service listens to it. */
    static Listener at(HttpClient client, URI endpoint, long last) throws IOException, InterruptedException {
        Listener listener = new Listener(client.send(
                        HttpRequest.newBuilder(endpoint)
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"query\": \"subscription { changes(after: %d) { number } }\"}"
                                                .formatted(last)))
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .body());
        Thread.ofVirtual().start(listener::listen);
        return listener;
    }

    private void listen() {
        lines.forEach(line -> {
            Matcher number = NUMBER.matcher(line);
            if (number.find()) {
                heard.put(Long.valueOf(number.group(1)), System.nanoTime());
            }
        });
    }

    /** By the clock of {@link System#nanoTime()}; nothing while it was not heard of. */
    OptionalLong when(long revision) {
        Long at = heard.get(revision);
        return at == null ? OptionalLong.empty() : OptionalLong.of(at);
    }

    @Override
    public void close() {
        lines.close();
    }
}
