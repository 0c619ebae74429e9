package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.running.Json;
import org.throughline.server.ChildProcess;

/** Behind nginx with a cache, which asks again after a second: nobody reads what is no longer true for longer. */
class SharedCacheTests {

    private static final String NGINX = System.getProperty("nginx", "/usr/sbin/nginx");
    private static final String VERSION = "{ meta { dataVersion } }";

    @TempDir
    static Path folder;

    private static Server server;
    private static ChildProcess nginx;
    private static URI endpoint;

    @BeforeAll
    static void start() throws IOException {
        server = Server.with("--throughline.web.max-age=1s", "--throughline.revision.lasts=50ms");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(port));
        nginx = ChildProcess.start(new ProcessBuilder(NGINX, "-p", folder.toString(), "-c", settings.toString()));
        endpoint = URI.create("http://127.0.0.1:" + port + "/graphql");
        Awaitility.await().ignoreExceptions().until(() -> got("{ __typename }").statusCode() == 200);
    }

    private static String settings(int port) {
        return """
            daemon off;
            master_process off;
            pid %1$s/pid;
            error_log stderr error;
            events {}
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              proxy_cache_path %1$s/cache keys_zone=answers:1m;
              server {
                listen 127.0.0.1:%2$d;
                location / {
                  proxy_pass http://127.0.0.1:%3$d;
                  proxy_http_version 1.1;
                  proxy_cache answers;
                  proxy_cache_revalidate on;
                  add_header Cache-Status-Seen $upstream_cache_status;
                }
              }
            }
            """.formatted(folder, port, server.at("/").getPort());
    }

    @AfterAll
    static void end() {
        nginx.close();
        server.close();
    }

    private static HttpResponse<String> got(String document) {
        return Client.send(
                Client.to(URI.create(endpoint + "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8))));
    }

    private static HttpResponse<String> queried(String document) {
        return Client.send(Client.to(endpoint)
                .header("Content-Type", "application/json")
                .method("QUERY", HttpRequest.BodyPublishers.ofString(Json.write(Map.of("query", document)))));
    }

    private static String seen(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Cache-Status-Seen").orElse("");
    }

    @Test
    void theSecondAskIsAnsweredByTheCache() {
        String document = "{ people { totalCount } }";
        HttpResponse<String> first = got(document);
        assertThat(seen(first)).isEqualTo("MISS");
        HttpResponse<String> second = got(document);
        assertThat(seen(second)).isEqualTo("HIT");
        assertThat(second.body()).isEqualTo(first.body());
        Awaitility.await().until(() -> seen(got(document)).equals("REVALIDATED"));
    }

    @Test
    void whatAnErrorTouchedIsKeptByNobody() {
        assertThat(seen(got("{ nothing }"))).isEqualTo("MISS");
        assertThat(seen(got("{ nothing }"))).isEqualTo("MISS");
    }

    @Test
    void readingWithABodyPassesBy() {
        assertThat(seen(queried("{ people { totalCount } }"))).isEmpty();
        assertThat(queried("{ people { totalCount } }").body()).contains("totalCount");
    }

    /**
     * nginx counts whole seconds, so a second of age may take two; beside them, how long the data is taken as known.
     */
    @Test
    void aChangeShowsWithinTwoSeconds() {
        String before = got(VERSION).body();
        try {
            run(
                    "CREATE (:DataRelease {name: 'later', dataVersion: 'later', turn: 1000}), (:LoadedFile {path: 'later/people.csv', checksum: 'later'})");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(2).plusMillis(200))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> got(VERSION).body().contains("later"));
        } finally {
            run(
                    "MATCH (release:DataRelease {name: 'later'}), (file:LoadedFile {path: 'later/people.csv'}) DELETE release, file");
        }
        Awaitility.await().until(() -> got(VERSION).body().equals(before));
    }

    private static void run(String statement) {
        try (Session session = server.bean(Driver.class).session()) {
            session.run(statement).consume();
        }
    }
}
