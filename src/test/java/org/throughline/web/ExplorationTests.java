package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** The page, the schema's text, and who may call from a browser. */
class ExplorationTests {

    private static URI at(String path) {
        return Service.of(Data.INVENTED, Loading.CARRIED).at(path);
    }

    private static HttpResponse<String> preflight(URI endpoint, String origin) {
        return Client.send(Client.to(endpoint)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }

    @Test
    void theRootLeadsToThePage() {
        HttpResponse<String> root = Client.send(Client.to(at("/")));
        assertThat(root.statusCode()).isEqualTo(307);
        assertThat(root.headers().firstValue("Location")).contains("/graphiql");
    }

    @Test
    void thePageMayLoadAndCallNothingElse() {
        HttpResponse<String> page = Client.send(Client.to(at("/graphiql")));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatThePageLoadsIsKeptForEver() {
        String page = Client.send(Client.to(at("/graphiql"))).body();
        String script = page.replaceAll("(?s).*src=\"(/graphiql/assets/[^\"]+)\".*", "$1");
        HttpResponse<String> asset = Client.send(Client.to(at(script)));
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(asset.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        HttpResponse<String> zipped = Client.send(Client.to(at(script)).header("Accept-Encoding", "br, gzip;q=0.5"));
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("Content-Type")).contains("text/javascript");
        assertThat(zipped.headers().allValues("Vary")).contains("Accept-Encoding, Origin");
        HttpResponse<String> whole = Client.send(Client.to(at(script)).header("Accept-Encoding", "gzip;q=0"));
        assertThat(whole.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(whole.body()).isEqualTo(asset.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphiql/assets/../../application.yaml",
                "/graphiql/assets/%2e%2e/%2e%2e/application.yaml",
                "/graphiql/assets/..%2f..%2fapplication.yaml",
                "/application.yaml",
                "/static/graphiql/index.html"
            })
    void nothingElseIsServed(String path) {
        assertThat(Client.send(Client.to(at(path))).statusCode()).isBetween(400, 499);
    }

    @Test
    void theSchemaIsServedAsTextAndNotTwice() {
        HttpResponse<String> schema = Client.send(Client.to(at("/graphql/schema")));
        assertThat(schema.body()).contains("type Query {", "interface Node {", "type Meta {");
        assertThat(schema.body().lines().count()).isLessThan(5_600);
        String tag = schema.headers().firstValue("ETag").orElseThrow();
        assertThat(Client.send(Client.to(at("/graphql/schema")).header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatTheCachesOfClientsMustKnowIsServedBesideTheSchema() {
        assertThat(Json.read(kit("possible-types.json", "application/json"))
                        .path("Node")
                        .toString())
                .contains("\"Person\"", "\"Link\"", "\"Award\"");
        assertThat(kit("apollo.js", "text/javascript;charset=UTF-8"))
                .contains("export const typePolicies", "\"Money\":{")
                .contains("\"organisations\":[\"orderBy\",\"filter\"]")
                .doesNotContain("\"Person\":{\"keyFields\"");
        assertThat(kit("graphcache.js", "text/javascript;charset=UTF-8"))
                .contains("  PageInfo: embedded,", "\"possibleTypes\":[{")
                .doesNotContain("  Link: embedded");
    }

    private static String kit(String file, String type) {
        HttpResponse<String> kit = Client.send(Client.to(at("/graphql/clients/" + file)));
        assertThat(kit.headers().firstValue("Content-Type")).contains(type);
        return kit.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:5173",
                "https://localhost:5173",
                "http://127.0.0.1:3000",
                "http://[::1]:5173",
                "http://localhost"
            })
    void pagesOfThisMachineMayCallWhileOnlyItCanReachTheService(String origin) {
        HttpResponse<String> response = preflight(at("/graphql"), origin);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://localhost.example.org",
                "http://localhost:80.example.org",
                "https://[::1].example.org",
                "null"
            })
    void otherPagesMayNot(String origin) {
        assertThat(preflight(at("/graphql"), origin).statusCode()).isEqualTo(403);
        HttpResponse<String> call =
                Client.send(Client.asking(at("/graphql"), "{ __typename }").header("Origin", origin));
        assertThat(call.statusCode()).isEqualTo(403);
        assertThat(Client.code(call.body())).isEqualTo("WRONG_ORIGIN");
        HttpResponse<String> named =
                Client.send(Client.to(at("/ask/ReviewToInitiative.json")).header("Origin", origin));
        assertThat(named.statusCode()).isEqualTo(403);
        assertThat(Client.code(named.body())).isEqualTo("WRONG_ORIGIN");
    }

    @Test
    void onceOthersCanReachTheServiceOnlyNamedOriginsMayCall() {
        try (Server open = Server.with("--server.address=0.0.0.0");
                Server named =
                        Server.with("--server.address=0.0.0.0", "--throughline.web.origins=https://*.example.org")) {
            assertThat(preflight(open.at("/graphql"), "http://localhost:5173").statusCode())
                    .isEqualTo(403);
            assertThat(preflight(named.at("/graphql"), "http://localhost:5173").statusCode())
                    .isEqualTo(403);
            assertThat(preflight(named.at("/graphql"), "https://app.example.org")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @AtNight
    void introspectionTheSchemasTextAndThePageAreTurnedOffTogether() {
        try (Server closed = Server.with("--throughline.web.explorable=false")) {
            String answer = Client.send(Client.asking(closed.at("/graphql"), "{ __schema { types { name } } }"))
                    .body();
            assertThat(Client.code(answer)).isEqualTo("INTROSPECTION_OFF");
            assertThat(Client.send(Client.asking(closed.at("/graphql"), "{ __typename }"))
                            .body())
                    .isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
            for (String path : new String[] {"/", "/graphiql", "/graphql/schema", "/graphql/clients/apollo.js"}) {
                assertThat(Client.send(Client.to(closed.at(path))).statusCode()).isEqualTo(404);
            }
        }
    }
}
