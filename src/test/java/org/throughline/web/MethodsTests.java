package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.running.Data;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Readings are asked by POST, GET and QUERY alike; whatever may change something by POST alone. */
class MethodsTests {

    private static final String COUNT = "query Count($n: Int) { reviews(first: $n) { totalCount } }";

    private static URI endpoint() {
        return Service.of(Data.INVENTED, Loading.CARRIED).at("/graphql");
    }

    private static HttpRequest.Builder get(String... parts) {
        StringBuilder address = new StringBuilder(endpoint().toString());
        for (int i = 0; i < parts.length; i += 2) {
            address.append(i == 0 ? '?' : '&')
                    .append(parts[i])
                    .append('=')
                    .append(URLEncoder.encode(parts[i + 1], StandardCharsets.UTF_8));
        }
        return Client.to(URI.create(address.toString()));
    }

    private static HttpRequest.Builder query(String document) {
        return Client.to(endpoint())
                .header("Content-Type", "application/json")
                .method("QUERY", HttpRequest.BodyPublishers.ofString(Json.write(Map.of("query", document))));
    }

    @Test
    void everyMethodAnswersAlike() {
        String posted = Client.send(Client.asking(endpoint(), Map.of("query", COUNT, "variables", Map.of("n", 1))))
                .body();
        assertThat(Client.code(posted)).isEmpty();
        assertThat(Client.send(get("query", COUNT, "variables", "{\"n\":1}", "operationName", "Count"))
                        .body())
                .isEqualTo(posted);
        assertThat(Client.send(query(COUNT)).body()).isEqualTo(posted);
    }

    @Test
    void aHeadHasNoBody() {
        HttpResponse<String> head =
                Client.send(get("query", COUNT).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aLongDocumentFitsIntoAnAddress() {
        String document = "{ reviews { totalCount } } #" + "x".repeat(20_000);
        assertThat(Client.send(get("query", document)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { nothing }", "mutation Other { nothing } query One { __typename }"})
    void aMutationIsTakenByPostAlone(String document) {
        HttpResponse<String> got = Client.send(get("query", document, "operationName", name(document)));
        HttpResponse<String> queried = Client.send(query("mutation { nothing }"));
        for (HttpResponse<String> refused : List.of(got, queried)) {
            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("POST");
            assertThat(Client.code(refused.body())).isEqualTo("NOT_BY_THIS_METHOD");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ask/ReviewToInitiative.json", "/graphql/schema", "/graphiql", "/graphiql/assets/index.js", "/"
            })
    void anAddressThatIsOnlyReadSaysSo(String path) {
        URI address = Service.of(Data.INVENTED, Loading.CARRIED).at(path);
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> refused =
                    Client.send(Client.to(address).method(method, HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(refused.statusCode()).as("%s %s", method, path).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
            assertThat(Client.code(refused.body())).isEqualTo("BAD_REQUEST");
        }
    }

    private static String name(String document) {
        return document.contains("Other") ? "Other" : "";
    }

    @Test
    void aReadingBesideAMutationIsAReading() {
        String both = "query One { __typename } mutation Other { nothing }";
        HttpResponse<String> answer = Client.send(get("query", both, "operationName", "One"));
        assertThat(Client.code(answer.body())).isEqualTo("INVALID");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operationName=x",
                "query=",
                "query=%7B__typename%7D&query=%7B__typename%7D",
                "query=%7B__typename%7D&variables=%5B%5D",
                "query=%7B__typename%7D&variables=no",
                "query=%7B__typename%7D&extensions=1"
            })
    void anAddressThatHoldsNoRequestIsRefused(String asked) {
        HttpResponse<String> refused = Client.send(Client.to(URI.create(endpoint() + "?" + asked)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Client.code(refused.body())).isEqualTo("BAD_REQUEST");
    }

    @Test
    void longAnswersAreZippedForThoseWhoAskForIt() {
        String document = "{ __schema { types { name description } } }";
        HttpResponse<String> zipped = Client.send(get("query", document).header("Accept-Encoding", "gzip"));
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(zipped.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding, Origin");
        assertThat(Client.send(get("query", "{ __typename }").header("Accept-Encoding", "gzip"))
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }
}
