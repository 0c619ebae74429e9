package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.access.Role;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** Keys are made, listed and withdrawn, and a token that does not hold opens nothing. */
class KeysTests {

    private static final String READING = "{ people { totalCount } }";
    private static final String REVOKE = "mutation($id: String!) { revokeKey(id: $id) { id revoked } }";
    private static Keyring keyring;

    @BeforeAll
    static void start() {
        keyring = Keyring.with("--throughline.access.lasts=1s");
    }

    @AfterAll
    static void end() {
        keyring.close();
    }

    private static String admin() {
        return keyring.token(Role.ADMIN);
    }

    private static HttpResponse<String> revoke(String token) {
        return keyring.ask(admin(), REVOKE, Map.of("id", Keyring.id(token)));
    }

    @Test
    void theFirstAdminsKeyIsInAFileOfItsOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyring.file())))
                .isEqualTo("rw-------");
        assertThat(admin()).matches("tl_[0-9a-f]{16}_[A-Za-z0-9_-]{43}");
    }

    @Test
    @AtNight
    void aLaterStartFindsThatAnAdminHasAKey() throws IOException {
        try (Server later = Server.with("--throughline.writing=true")) {
            assertThat(Client.send(Client.asking(
                                    later.at("/graphql"), Map.of("query", "{ keys { id } }"), Keyring.bearer(admin())))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(Files.readString(keyring.file())).contains(admin());
    }

    @Test
    void aKeyIsToldOnceAndListedWithoutItsSecret() {
        JsonNode made = keyring.made("Ada of the importers", Role.EDITOR);
        String token = made.path("token").asString();
        HttpResponse<String> listed = keyring.ask(admin(), "{ keys { id name role made lastUsed revoked } }");
        assertThat(listed.body())
                .contains(Keyring.id(token), "Ada of the importers")
                .doesNotContain(token.substring(token.length() - 20));
        JsonNode unused = key(listed, token);
        assertThat(unused.path("lastUsed").isNull()).isTrue();
        assertThat(unused.path("role").asString()).isEqualTo("EDITOR");
        assertThat(keyring.ask(token, READING).statusCode()).isEqualTo(200);
        JsonNode used = key(keyring.ask(admin(), "{ keys { id made lastUsed } }"), token);
        assertThat(used.path("lastUsed").asString()).isEqualTo(used.path("made").asString("none"));
    }

    private static JsonNode key(HttpResponse<String> listed, String token) {
        return Json.read(listed.body())
                .at("/data/keys")
                .valueStream()
                .filter(key -> key.path("id").asString().equals(Keyring.id(token)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDatabaseHoldsNoSecret() {
        String secret = admin().split("_", 3)[2];
        try (Session session = keyring.server().bean(Driver.class).session()) {
            assertThat(session.run("MATCH (key:ApiKey) RETURN properties(key) AS kept")
                            .list()
                            .toString())
                    .contains(Keyring.id(admin()))
                    .doesNotContain(secret);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "\u202eback"})
    void aNameIsALine(String name) {
        HttpResponse<String> refused = keyring.ask(admin(), Keyring.MAKE, Map.of("name", name, "role", "READER"));
        assertThat(Client.code(refused.body())).isEqualTo("BAD_ARGUMENT");
    }

    @Test
    void aWithdrawnKeyOpensNothingAtOnceNorAgain() {
        String token = keyring.made("leaves soon", Role.READER).path("token").asString();
        assertThat(keyring.ask(token, READING).statusCode()).isEqualTo(200);
        assertThat(Json.read(revoke(token).body()).at("/data/revokeKey/revoked").asBoolean())
                .isTrue();
        assertThat(keyring.ask(token, READING).statusCode()).isEqualTo(401);
        assertThat(Json.read(revoke(token).body()).at("/data/revokeKey/revoked").asBoolean())
                .isTrue();
        HttpResponse<String> unknown = keyring.ask(admin(), REVOKE, Map.of("id", "nobodys"));
        assertThat(Client.code(unknown.body())).isEqualTo("BAD_ARGUMENT");
        assertThat(Json.read(unknown.body()).at("/data/revokeKey").isNull()).isTrue();
    }

    /** Another instance hears of it from the database alone. */
    @Test
    @AtNight
    void elsewhereAWithdrawnKeyOpensNothingWithinTheTimeThatIsSet() throws InterruptedException {
        String token =
                keyring.made("leaves elsewhere", Role.READER).path("token").asString();
        try (Server other = Server.with("--throughline.access.lasts=1s")) {
            assertThat(ask(other, token)).isEqualTo(200);
            revoke(token);
            Thread.sleep(1_500);
            assertThat(ask(other, token)).isEqualTo(401);
        }
    }

    private static int ask(Server server, String token) {
        return Client.send(Client.asking(server.at("/graphql"), Map.of("query", READING), Keyring.bearer(token)))
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "tl_",
                "tl__",
                "tl_0123456789abcdef",
                "tl_0123456789abcdef_",
                "tl_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "eyJhbGciOiJub25lIn0.e30."
            })
    void aTokenThatOpensNothingIsRefusedEvenToWhoOnlyReads(String token) {
        HttpResponse<String> refused = keyring.ask(token, READING);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(Client.code(refused.body())).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void anotherSecretOrAnotherIdOpensNothing() {
        String editor = keyring.token(Role.EDITOR);
        String mixed = "tl_" + Keyring.id(admin()) + "_" + editor.split("_", 3)[2];
        for (String token : List.of(
                mixed, admin() + "x", admin().substring(0, admin().length() - 1), admin().toUpperCase(Locale.ROOT))) {
            assertThat(keyring.ask(token, READING).statusCode()).as(token).isEqualTo(401);
        }
    }

    @Test
    void whatIsSentByNameOfAnotherSchemeIsNoToken() {
        for (String other : List.of("Basic YTpi", "Bearer", admin())) {
            HttpResponse<String> read = Client.send(Client.asking(
                    keyring.server().at("/graphql"), Map.of("query", READING), Map.of("Authorization", other)));
            assertThat(read.statusCode()).as(other).isEqualTo(200);
        }
        assertThat(Client.send(Client.asking(
                                keyring.server().at("/graphql"),
                                Map.of("query", "{ keys { id } }"),
                                Map.of("Authorization", "bEARER  " + admin())))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCookieIsNoTokenAndAForeignPageWritesNothing() {
        Map<String, ?> make = Map.of("query", Keyring.MAKE, "variables", Map.of("name", "by cookie", "role", "READER"));
        HttpResponse<String> cookie = Client.send(Client.asking(
                keyring.server().at("/graphql"),
                make,
                Map.of("Cookie", "Authorization=Bearer " + admin() + "; token=" + admin())));
        assertThat(cookie.statusCode()).isEqualTo(401);
        HttpResponse<String> foreign = Client.send(Client.asking(
                keyring.server().at("/graphql"),
                make,
                Map.of("Origin", "https://example.org", "Authorization", "Bearer " + admin())));
        assertThat(Client.code(foreign.body())).isEqualTo("WRONG_ORIGIN");
        HttpResponse<String> inTheAddress = Client.send(Client.asking(
                keyring.server().at("/graphql?access_token=" + admin() + "&authorization=Bearer%20" + admin()), make));
        assertThat(inTheAddress.statusCode()).isEqualTo(401);
    }

    @Test
    void aPageThatMayAskReadsThatItsTokenIsRefused() {
        HttpResponse<String> refused = Client.send(Client.asking(
                keyring.server().at("/graphql"),
                Map.of("query", READING),
                Map.of("Origin", "http://localhost:5173", "Authorization", "Bearer tl_x_y")));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().allValues("Access-Control-Allow-Origin")).containsExactly("http://localhost:5173");
    }

    @Test
    void whereWritingIsOffEveryChangeSaysHowToTurnItOn() {
        try (Server reading = Server.with()) {
            for (String token : List.of("", keyring.token(Role.READER), admin())) {
                HttpResponse<String> refused = Client.send(Client.asking(
                        reading.at("/graphql"),
                        Map.of("query", Keyring.MAKE, "variables", Map.of("name", "x", "role", "READER")),
                        Keyring.bearer(token)));
                assertThat(refused.statusCode()).isEqualTo(403);
                assertThat(Json.read(refused.body()).path("errors")).hasSize(1);
                assertThat(Client.code(refused.body())).isEqualTo("WRITING_OFF");
                assertThat(refused.body()).contains("throughline.writing=true");
            }
        }
    }

    @Test
    @AtNight
    void aStartThatHasNowhereToLeaveTheFirstKeySaysSo() {
        String id = Keyring.id(admin());
        try (Session session = keyring.server().bean(Driver.class).session()) {
            session.run("MATCH (key:ApiKey {id: $id}) SET key.role = 'EDITOR'", Map.of("id", id))
                    .consume();
            try {
                assertThatThrownBy(() -> Server.with("--throughline.writing=true"))
                        .hasStackTraceContaining("set throughline.access.folder to a folder");
            } finally {
                session.run("MATCH (key:ApiKey {id: $id}) SET key.role = 'ADMIN'", Map.of("id", id))
                        .consume();
            }
        }
    }
}
