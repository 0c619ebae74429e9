package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.running.AtNight;
import org.throughline.running.Json;

/** Tokens of an issuer are taken when it signed them, for this service, for now. */
class IssuerTests {

    private static final String AUDIENCE = "throughline";
    private static final String READING = "{ people { totalCount } }";
    private static final String KEYS = "{ keys { id } }";

    @TempDir
    static Path folder;

    private static RSAKey key;
    private static HttpServer issuer;
    private static Server server;
    private static final AtomicInteger ASKED = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        serve(
                "/.well-known/openid-configuration",
                Json.write(Map.of(
                        "issuer",
                        place(),
                        "jwks_uri",
                        place() + "/keys",
                        "subject_types_supported",
                        List.of("public"))));
        issuer.start();
        server = Server.with(settings("--throughline.access.lasts=300ms"));
    }

    private static String[] settings(String... more) {
        return List.of(
                        List.of(
                                "--throughline.writing=true",
                                "--throughline.access.folder=" + folder,
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + place(),
                                "--spring.security.oauth2.resourceserver.jwt.audiences=" + AUDIENCE),
                        List.of(more))
                .stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static String place() {
        return "http://127.0.0.1:" + issuer.getAddress().getPort();
    }

    private static void serve(String path, String text) {
        issuer.createContext(path, exchange -> {
            ASKED.incrementAndGet();
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterAll
    static void end() {
        server.close();
        issuer.stop(0);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(place())
                .subject("ada")
                .audience(List.of("another", AUDIENCE))
                .claim("roles", List.of("unknown", "admin", "reader"))
                .expirationTime(in(300));
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), new RSASSASigner(key), claims);
    }

    private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static HttpResponse<String> ask(String token, String document) {
        return Client.send(Client.asking(server.at("/graphql"), Map.of("query", document), Keyring.bearer(token)));
    }

    /** What is otherwise in a token that is taken as it stands, and how whoever asks for keys with it is answered. */
    record Difference(String name, int status, UnaryOperator<JWTClaimsSet.Builder> change) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Difference> differences() {
        return List.of(
                new Difference("none", 200, claims -> claims),
                new Difference("ended 59 seconds ago", 200, claims -> claims.expirationTime(in(-59))),
                new Difference("ended 61 seconds ago", 401, claims -> claims.expirationTime(in(-61))),
                new Difference("never ends", 401, claims -> claims.expirationTime(null)),
                new Difference("begins in a while", 401, claims -> claims.notBeforeTime(in(90))),
                new Difference("of another issuer", 401, claims -> claims.issuer("https://example.org")),
                new Difference("of no issuer", 401, claims -> claims.issuer(null)),
                new Difference("for another service", 401, claims -> claims.audience("another")),
                new Difference("for no service", 401, claims -> claims.audience((String) null)),
                new Difference("of nobody", 401, claims -> claims.subject(null)),
                new Difference("as words", 200, claims -> claims.claim("roles", "reader ADMIN")),
                new Difference("of an editor", 403, claims -> claims.claim("roles", List.of("editor"))),
                new Difference("of no role", 403, claims -> claims.claim("roles", null)),
                new Difference("of a strange role", 403, claims -> claims.claim("roles", Map.of("admin", true))));
    }

    /** Within one second, for a token tells times by the second. */
    private static HttpResponse<String> atOnce(Difference difference, String document) throws JOSEException {
        long begun = Instant.now().getEpochSecond();
        HttpResponse<String> answer = ask(signed(difference.change.apply(claims())), document);
        return Instant.now().getEpochSecond() == begun ? answer : atOnce(difference, document);
    }

    @ParameterizedTest
    @MethodSource("differences")
    void whatATokenSaysIsHeldAgainstWhatIsSet(Difference difference) throws JOSEException {
        HttpResponse<String> answer = atOnce(difference, KEYS);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(difference.status);
        HttpResponse<String> reading = atOnce(difference, READING);
        assertThat(reading.statusCode()).as(reading.body()).isEqualTo(difference.status == 401 ? 401 : 200);
    }

    @Test
    void whoHasOnlyThePublicKeySignsNothing() throws JOSEException {
        JWSHeader shared =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build();
        for (byte[] known : List.of(
                key.toRSAPublicKey().getEncoded(),
                key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8),
                new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8))) {
            assertThat(ask(signed(shared, new MACSigner(known), claims()), READING)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(ask(new PlainJWT(claims().build()).serialize(), READING).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anotherKeyOrAnotherTextIsNotWhatTheIssuerSigned() throws JOSEException {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build();
        RSAKey another = new RSAKeyGenerator(2048).keyID("one").generate();
        assertThat(ask(signed(header, new RSASSASigner(another), claims()), READING)
                        .statusCode())
                .isEqualTo(401);
        String[] good = signed(claims()).split("\\.", -1);
        String[] wider = signed(claims().claim("roles", List.of("editor"))).split("\\.", -1);
        assertThat(ask(good[0] + "." + wider[1] + "." + good[2], READING).statusCode())
                .isEqualTo(401);
        JWSHeader brought = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(another.toPublicJWK())
                .build();
        assertThat(ask(signed(brought, new RSASSASigner(another), claims()), READING)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void otherAlgorithmsThanThoseThatAreSetAreNone() throws JOSEException {
        JWSHeader other = new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("one").build();
        assertThat(ask(signed(other, new RSASSASigner(key), claims()), READING).statusCode())
                .isEqualTo(401);
    }

    @Test
    void anAccessTokenMayCallItselfOne() throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("one")
                .type(new JOSEObjectType("at+jwt"))
                .build();
        assertThat(ask(signed(header, new RSASSASigner(key), claims()), KEYS).statusCode())
                .isEqualTo(200);
        JWSHeader of = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("one")
                .type(new JOSEObjectType("logout+jwt"))
                .build();
        assertThat(ask(signed(of, new RSASSASigner(key), claims()), KEYS).statusCode())
                .isEqualTo(401);
    }

    @Test
    @AtNight
    void aSocketIsClosedWhenItsTokenRunsOut() throws JOSEException {
        // The issuer's keys are fetched before the token's time runs.
        assertThat(ask(signed(claims()), READING).statusCode()).isEqualTo(200);
        String soon = signed(claims().expirationTime(in(-58)));
        try (Talk talk = Talk.greeted(server.at("/graphql"), Map.of(), Keyring.bearer(soon))) {
            long begun = System.nanoTime();
            assertThat(talk.end()).isEqualTo(4403);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void aStreamOfEventsEndsWithItsToken() throws JOSEException {
        assertThat(ask(signed(claims()), READING).statusCode()).isEqualTo(200);
        String soon = signed(claims().expirationTime(in(-58)));
        HttpResponse<Stream<String>> events = Client.send(
                Client.asking(
                                server.at("/graphql"),
                                Map.of("query", "subscription { changes { number } }"),
                                Keyring.bearer(soon))
                        .header("Accept", "text/event-stream"),
                HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            assertThat(lines.toList())
                    .anyMatch(line -> line.contains("UNAUTHENTICATED"))
                    .contains("event:complete");
        }
    }

    /** Whoever makes up names of keys does not have the issuer asked each time, and others are not kept out by it. */
    @Test
    void namesOfKeysThatNobodyHasCostTheIssuerLittle() throws JOSEException {
        int before = ASKED.get();
        for (int number = 0; number < 12; number++) {
            String strange = signed(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("made-up-" + number)
                            .build(),
                    new RSASSASigner(key),
                    claims());
            assertThat(ask(strange, KEYS).statusCode()).isEqualTo(401);
        }
        assertThat(ASKED.get() - before).isBetween(1, 8);
        assertThat(ask(signed(claims().subject("bo")), KEYS).statusCode()).isEqualTo(200);
    }

    @Test
    @AtNight
    void anIssuerThatIsSilentIsNoFaultOfTheToken() throws JOSEException {
        try (Server alone = Server.with(
                settings("--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/keys"))) {
            HttpResponse<String> answer = Client.send(
                    Client.asking(alone.at("/graphql"), Map.of("query", READING), Keyring.bearer(signed(claims()))));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(Client.code(answer.body())).isEqualTo("UNAVAILABLE");
            assertThat(Client.send(Client.asking(alone.at("/graphql"), READING)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void halfASettingIsRefused() {
        assertThatThrownBy(() -> Server.with("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + place()))
                .hasMessageContaining("go together");
        assertThatThrownBy(
                        () -> Server.with(settings("--spring.security.oauth2.resourceserver.jwt.jws-algorithms=HS256")))
                .hasMessageContaining("'HS256' is none");
    }
}
