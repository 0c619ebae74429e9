package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.throughline.running.Json;

/** Whoever has an answer is told as long as it is true that it is, and when it is no longer, gets the new one. */
class FreshnessTests {

    private static final String REVIEWS = "query($n: Int) { reviews(first: $n) { totalCount nodes { id } } }";
    private static final String DOUBTS = "{ doubts(kind: FALLEN_DUE) { edges { cursor } } }";
    private static final Duration HOUR = Duration.ofHours(1);

    private static final MovedClock CLOCK = new MovedClock();
    private static final Server SERVER =
            Server.with(Map.of("movedClock", CLOCK), "--throughline.web.max-age=1h", "--throughline.revision.lasts=0s");

    /** A clock that stands half an hour before the end of a day until it is moved. */
    private static final class MovedClock extends Clock {

        private volatile Instant now = Instant.parse("2026-03-01T23:30:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    private static URI endpoint() {
        return SERVER.at("/graphql");
    }

    private static HttpRequest.Builder by(String method, String document, int number) {
        Map<String, ?> body = Map.of("query", document, "variables", Map.of("n", number));
        if (method.equals("GET")) {
            return Client.to(URI.create(endpoint() + "?query=" + encoded(document) + "&variables="
                    + encoded(Json.write(Map.of("n", number)))));
        }
        return Client.asking(endpoint(), body).method(method, HttpRequest.BodyPublishers.ofString(Json.write(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }

    private static String control(HttpResponse<String> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"other\", %s", "W/%s"})
    void aTagIsTheSameWhetherWeakOrStrong(String tags) {
        String strong = tag(Client.send(by("GET", REVIEWS, 2))).substring(2);
        assertThat(Client.send(by("GET", REVIEWS, 2).header("If-None-Match", tags.formatted(strong)))
                        .statusCode())
                .isEqualTo(304);
        assertThat(Client.send(by("GET", REVIEWS, 2).header("If-None-Match", strong.replace("\"", "\"x")))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, application/json",
        "QUERY, application/json",
        "POST, application/json",
        "GET, application/graphql-response+json",
        "GET, text/csv",
        "QUERY, application/jsonl"
    })
    void whoHasTheAnswerIsToldSoAndNoMore(String method, String form) {
        HttpResponse<String> first = Client.send(by(method, REVIEWS, 1).header("Accept", form));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(tag(first)).matches("W/\"[\\w-]{22}\"");
        assertThat(control(first)).isEqualTo("max-age=3600, must-revalidate, public");
        assertThat(String.join(",", first.headers().allValues("Vary")))
                .contains("Accept,", "Accept-Encoding", "Origin");
        HttpResponse<String> second =
                Client.send(by(method, REVIEWS, 1).header("Accept", form).header("If-None-Match", tag(first)));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(tag(second)).isEqualTo(tag(first));
        assertThat(control(second)).isEqualTo(control(first));
        assertThat(second.headers().firstValue("Server-Timing"))
                .as("what was run")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "W/abc", "\"abc", "'abc'", ",,"})
    void aValidatorThatCannotBeReadIsNone(String validator) {
        HttpResponse<String> answer = Client.send(by("GET", REVIEWS, 1).header("If-None-Match", validator));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.code(answer.body())).isEmpty();
    }

    @Test
    void anotherQuestionOrFormIsAnotherAnswer() {
        assertThat(new String[] {
                    tag(Client.send(by("GET", REVIEWS, 1))),
                    tag(Client.send(by("GET", REVIEWS, 2))),
                    tag(Client.send(by("GET", REVIEWS + " ", 1))),
                    tag(Client.send(by("GET", REVIEWS, 1).header("Accept", "text/csv"))),
                    tag(Client.send(by("GET", REVIEWS, 1).header("Accept", "text/csv; byte-order-mark=true")))
                })
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html;q=0, application/json;q=0.5"})
    void howAFormIsAskedForMakesNoOther(String accept) {
        assertThat(tag(Client.send(by("GET", REVIEWS, 1).header("Accept", accept))))
                .isEqualTo(tag(Client.send(by("GET", REVIEWS, 1))));
    }

    @Test
    void anAnswerWithAnErrorIsKeptByNobody() {
        HttpResponse<String> wrong = Client.send(by("GET", "{ reviews(after: \"x\") { totalCount } }", 1));
        assertThat(tag(wrong)).isEmpty();
        assertThat(control(wrong)).isEqualTo("no-store");
        HttpResponse<String> none = Client.send(by("GET", "{ nothing }", 1));
        assertThat(control(none)).isEqualTo("no-store");
    }

    @Test
    void whatDependsOnTodayIsAskedAnewTomorrow() {
        HttpResponse<String> today = Client.send(by("GET", DOUBTS, 1));
        assertThat(tag(today)).endsWith(".2026-03-01\"");
        assertThat(control(today)).startsWith("max-age=1800,");
        HttpRequest.Builder again = by("GET", DOUBTS, 1).header("If-None-Match", tag(today));
        assertThat(Client.send(again).statusCode()).isEqualTo(304);
        Instant before = CLOCK.now;
        CLOCK.now = before.plus(HOUR);
        try {
            HttpResponse<String> tomorrow = Client.send(again);
            assertThat(tomorrow.statusCode()).isEqualTo(200);
            assertThat(tag(tomorrow)).endsWith(".2026-03-02\"");
        } finally {
            CLOCK.now = before;
        }
    }

    @Test
    void aRevisionMadeSinceIsSeen() {
        HttpRequest.Builder again = Awaitility.await().until(FreshnessTests::again, FreshnessTests::isUnchanged);
        try {
            run("MATCH (counter:RevisionCounter) SET counter.number = counter.number + 1");
            Awaitility.await().until(() -> Client.send(again).statusCode() == 200);
        } finally {
            run("MATCH (counter:RevisionCounter) SET counter.number = counter.number - 1");
        }
        Awaitility.await().until(() -> isUnchanged(again));
    }

    /** What is known of the data may be an answer older than what is asked for. */
    private static HttpRequest.Builder again() {
        return by("GET", REVIEWS, 1)
                .header("If-None-Match", "W/\"another\", " + tag(Client.send(by("GET", REVIEWS, 1))));
    }

    private static boolean isUnchanged(HttpRequest.Builder again) {
        return Client.send(again).statusCode() == 304;
    }

    private static void run(String statement) {
        try (Session session = SERVER.bean(Driver.class).session()) {
            session.run(statement).consume();
        }
    }
}
