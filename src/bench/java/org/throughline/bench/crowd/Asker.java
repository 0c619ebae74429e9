package org.throughline.bench.crowd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A client with a loopback address of its own, which takes as little as may be of the processors it shares. */
record Asker(URI endpoint, HttpClient http) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** By the last part of its address, 127.0.0.n. */
    static Asker at(URI endpoint, int place) throws IOException {
        return new Asker(
                endpoint,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .localAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) place}))
                        .build());
    }

    Reply ask(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        long sent = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return Reply.of(answer.statusCode(), answer.body(), System.nanoTime() - sent);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
