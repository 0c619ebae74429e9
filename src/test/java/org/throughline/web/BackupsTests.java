package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.access.Role;

/** A backup is for admins alone, and is a file. */
class BackupsTests {

    private static Keyring keyring;

    @BeforeAll
    static void start() {
        keyring = Keyring.with();
    }

    @AfterAll
    static void end() {
        keyring.close();
    }

    @Test
    void anAdminGetsAWholeFile() throws IOException {
        HttpResponse<InputStream> answer =
                Client.send(asking(keyring.token(Role.ADMIN)), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        try (InputStream body = new GZIPInputStream(answer.body())) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                    .startsWith("[\"throughline\",1]\n")
                    .contains("[\"row\",\"person\"")
                    .endsWith("\"]\n");
            assertThat(text.lines().toList().getLast()).startsWith("[\"end\",");
        }
    }

    @Test
    void nobodyElseGetsIt() {
        assertThat(Client.code(Client.send(asking(keyring.token(Role.EDITOR))).body()))
                .isEqualTo("FORBIDDEN");
        HttpResponse<String> stranger = Client.send(Client.to(keyring.server().at("/backup")));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(Client.code(stranger.body())).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aHeadIsNoBackup() {
        HttpResponse<String> answer =
                Client.send(asking(keyring.token(Role.ADMIN)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(Client.send(asking(keyring.token(Role.ADMIN)).POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    private static HttpRequest.Builder asking(String token) {
        return Client.to(keyring.server().at("/backup")).header("Authorization", "Bearer " + token);
    }
}
