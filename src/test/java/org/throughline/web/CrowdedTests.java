package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** One client that asks for much, and others that ask beside it, each from an address of its own. */
class CrowdedTests {

    private static final SlowGraph SLOW = new SlowGraph();
    private static final Server SERVER = Server.with(
            SLOW,
            "--server.forward-headers-strategy=native",
            "--throughline.limits.at-once=4",
            "--throughline.limits.cost=50000",
            "--throughline.budget.burst=60000",
            "--throughline.budget.per-second=1",
            "--throughline.statements.readings-at-once=1",
            "--throughline.statements.patience=60s",
            "--throughline.reading.time=3s",
            "--throughline.graph.timeout=60s");
    private static final String SLOW_READING = "doubts(kind: ONE_SOURCE) { truncation }";
    private static final String QUICK_READING = "{ totals(of: [\"bright-lamps\"]) { count } }";
    private static final String DEAR =
            "{ timeline(of: [\"bright-lamps\", \"GB-NHS-LMP\", \"keeper-review\"]) { truncated } a: timeline(of: [\"bright-lamps\", \"GB-NHS-LMP\", \"keeper-review\"]) { truncated } }";
    private static final String QUESTION = "{ reviews { totalCount } }";

    @AfterAll
    static void end() {
        SERVER.close();
    }

    private static URI endpoint() {
        return SERVER.at("/graphql");
    }

    /** As a proxy tells whom it speaks for. */
    private static HttpResponse<String> ask(String address, Map<String, ?> body) {
        return Client.send(Client.asking(endpoint(), body).header("X-Forwarded-For", address));
    }

    private static HttpResponse<String> ask(String address, String document) {
        return ask(address, Map.of("query", document));
    }

    private static CompletableFuture<HttpResponse<String>> asking(String address, String document) {
        return Client.http()
                .sendAsync(
                        Client.asking(endpoint(), document)
                                .header("X-Forwarded-For", address)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @AtNight
    void listsDoNotWaitForReadingsAndTheOnlyReadingOfOneNotForTheManyOfAnother() {
        SLOW.only("reading/one-source", 0);
        String many = "{ a: %1$s b: %1$s c: %1$s }".formatted(SLOW_READING);
        CompletableFuture<HttpResponse<String>> crowd = asking("192.0.2.10", many);
        SLOW.await(SERVER, 1);
        assertThat(Client.code(ask("192.0.2.11", QUESTION).body())).isEmpty();
        assertThat(SlowGraph.running(SERVER)).isEqualTo(1);
        assertThat(crowd).isNotDone();
        JsonNode readings = Json.read(crowd.join().body());
        assertThat(readings.at("/data/a/truncation").asString()).isEqualTo("DEADLINE");
        assertThat(readings.at("/data/c/truncation").asString()).isEqualTo("DEADLINE");
        SLOW.only("none", 0);
        assertThat(Json.read(ask("192.0.2.12", QUICK_READING).body()).at("/data/totals"))
                .isNotEmpty();
        SLOW.awaitNone(SERVER);
    }

    @Test
    void moreRequestsAtOnceThanAllowedAreRefusedOverHttpAndSocketsAndThoseOfOthersAreNot() {
        SLOW.only("review/reviews");
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int request = 0; request < 4; request++) {
            all.add(asking("127.0.0.1", QUESTION));
        }
        SLOW.await(SERVER, 4);
        SLOW.only("none", 0);
        HttpResponse<String> refused = ask("127.0.0.1", QUESTION);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(Client.code(refused.body())).isEqualTo("TOO_MANY_AT_ONCE");
        assertThat(refused.headers().firstValue("X-Request-Id")).isPresent();
        try (Talk talk = Talk.greeted(endpoint())) {
            talk.ask("1", Map.of("query", QUESTION));
            JsonNode error = talk.hear();
            assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("TOO_MANY_AT_ONCE");
            assertThat(error.at("/payload/0/extensions/retryAfter").asInt()).isEqualTo(1);
            assertThat(ask("192.0.2.20", QUESTION).statusCode()).isEqualTo(200);
            all.forEach(one -> one.cancel(true));
            SLOW.awaitNone(SERVER);
            talk.ask("1", Map.of("query", QUESTION));
            assertThat(talk.hear().path("type").asString()).isEqualTo("next");
        }
    }

    @Test
    void whoHasSpentTheBudgetIsToldSoWithTheTimeAndOthersAreServed() {
        HttpResponse<String> first = ask("192.0.2.30", DEAR);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"cost\";q=60000;w=60000");
        assertThat(first.headers().firstValue("RateLimit").orElse("")).matches("\"cost\";r=\\d{5};t=\\d+");
        HttpResponse<String> spent = ask("192.0.2.30", DEAR);
        assertThat(spent.statusCode()).isEqualTo(429);
        assertThat(Client.code(spent.body())).isEqualTo("RATE_LIMITED");
        assertThat(Long.parseLong(spent.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 60_000L);
        String events = Client.send(Client.asking(endpoint(), DEAR)
                        .header("X-Forwarded-For", "192.0.2.30")
                        .header("Accept", "text/event-stream"))
                .body();
        assertThat(events).contains("\"code\":\"RATE_LIMITED\"", "\"retryAfter\":");
        assertThat(ask("192.0.2.31", DEAR).statusCode()).isEqualTo(200);
    }

    @Test
    @AtNight
    void onASocketTheBudgetIsSpentTooAndTheSocketStays() {
        try (Talk talk = Talk.greeted(endpoint(), Map.of("X-Forwarded-For", "192.0.2.60"))) {
            talk.ask("1", Map.of("query", DEAR));
            assertThat(talk.hear().path("type").asString()).isEqualTo("next");
            assertThat(talk.hear().path("type").asString()).isEqualTo("complete");
            talk.ask("2", Map.of("query", DEAR));
            JsonNode spent = talk.hear();
            assertThat(spent.path("type").asString()).isEqualTo("error");
            assertThat(spent.path("id").asString()).isEqualTo("2");
            assertThat(spent.at("/payload/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
            assertThat(spent.at("/payload/0/extensions/retryAfter").asLong()).isBetween(1L, 60_000L);
            assertThat(ask("192.0.2.60", DEAR).statusCode()).isEqualTo(429);
            talk.ask("3", Map.of("query", QUESTION));
            assertThat(talk.hear().path("type").asString()).isEqualTo("next");
        }
        try (Talk other = Talk.greeted(endpoint(), Map.of("X-Forwarded-For", "192.0.2.61"))) {
            other.ask("1", Map.of("query", DEAR));
            assertThat(other.hear().path("type").asString()).isEqualTo("next");
        }
    }

    @Test
    void aRequestThatAsksForItIsToldWhatItCost() {
        JsonNode told = Json.read(ask("192.0.2.40", Map.of("query", QUICK_READING, "extensions", Map.of("cost", true)))
                .body());
        assertThat(told.at("/extensions/cost/requestedQueryCost").asLong()).isEqualTo(10_506);
        assertThat(told.at("/extensions/cost/maximumQueryCost").asLong()).isEqualTo(50_000);
        assertThat(told.at("/extensions/cost/throttleStatus/maximumAvailable").asLong())
                .isEqualTo(60_000);
        assertThat(told.at("/extensions/cost/throttleStatus/currentlyAvailable").asLong())
                .isBetween(49_000L, 49_500L);
        assertThat(Json.read(ask("192.0.2.41", QUICK_READING).body()).has("extensions"))
                .isFalse();
    }

    @Test
    void aFloodOfRequestsThatCannotBeReadSpendsToo() {
        long before = left("192.0.2.50");
        ask("192.0.2.50", "{ unknown }");
        ask("192.0.2.50", "{");
        assertThat(left("192.0.2.50")).isLessThanOrEqualTo(before - 2);
    }

    private static long left(String address) {
        return Json.read(ask(address, Map.of("query", "{ __typename }", "extensions", Map.of("cost", true)))
                        .body())
                .at("/extensions/cost/throttleStatus/currentlyAvailable")
                .asLong();
    }
}
