package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.throughline.change.Merge;
import org.throughline.change.row.InputOrigin;
import org.throughline.commit.Committer;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Graph;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.FillsGraph;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Patience;
import org.throughline.running.Service;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Who listens hears of every revision, in order and once, whichever instance made it. */
@FillsGraph
class LiveTests {

    private static final String PLAIN =
            "subscription($after: Int) { changes(after: $after) { number changes { nodes { id } } } }";
    private static final Pattern NUMBER = Pattern.compile("\\{\"changes\":\\{\"number\":(\\d+)");
    private static final String LEDGER = "reading/live-revisions";

    private static final Watched FIRST_GRAPH = new Watched();
    private static final Watched SECOND_GRAPH = new Watched();

    /** It waits long for those who do not read, and does not ask them whether they are there. */
    private static final Server FIRST = server(
            FIRST_GRAPH,
            "--throughline.live.slack=30",
            "--throughline.live.kept=20",
            "--throughline.sockets.silence=5m",
            "--throughline.limits.write-time=5m");

    private static final Server SECOND = server(SECOND_GRAPH);
    private static final Commits COMMITS = Commits.of(FIRST);

    /** Counts what is asked of the ledger, and can keep the database away. */
    private static final class Watched implements BeanPostProcessor {

        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger found = new AtomicInteger();
        private volatile boolean away;

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return name.equals("driverGraph") ? watched((Graph) bean) : bean;
        }

        private Graph watched(Graph graph) {
            return (name, text, parameters) -> {
                if (away) {
                    return Mono.error(new Fault(Code.UNAVAILABLE, "The database is away."));
                }
                if (name.equals(LEDGER)) {
                    asked.incrementAndGet();
                }
                return graph.read(name, text, parameters).doOnNext(rows -> {
                    if (name.equals(LEDGER) && !((List<?>) rows.all().getFirst().values("revisions")).isEmpty()) {
                        found.incrementAndGet();
                    }
                });
            };
        }
    }

    @TempDir
    private static Path folder;

    private static Server server(Watched graph, String... settings) {
        Neo4jConnectionDetails database = Service.of(Data.NONE, Loading.CARRIED).bean(Neo4jConnectionDetails.class);
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--throughline.revision.lasts=0s");
        all.add("--throughline.revision.patience=500ms");
        return Server.on(database, graph, Map.of(), all.toArray(String[]::new));
    }

    @BeforeAll
    static void found() {
        COMMITS.filled(FIRST, folder);
    }

    @AfterAll
    static void end() {
        Commits.emptied(FIRST);
        SECOND.close();
        FIRST.close();
    }

    private static Map<String, ?> asking(String document, long after) {
        return Map.of("query", document, "variables", Map.of("after", after));
    }

    private static long last() {
        return COMMITS.topic("wire", "Wire " + System.nanoTime());
    }

    private static long number(JsonNode heard) {
        assertThat(heard.path("type").asString("")).as(heard.toString()).isEqualTo("next");
        return heard.at("/payload/data/changes/number").asLong();
    }

    private static List<Long> numbers(Talk talk, int count) {
        return IntStream.range(0, count).mapToObj(_ -> number(talk.hear())).toList();
    }

    private static List<Long> made(int count) {
        return IntStream.range(0, count).mapToObj(_ -> last()).toList();
    }

    @Test
    void whoComesBackMissesNothingAndGetsNothingTwice() {
        for (Server server : List.of(FIRST, SECOND)) {
            long before = last();
            List<Long> heard = new ArrayList<>();
            List<Long> made = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                made.addAll(made(3));
                try (Talk talk = Talk.greeted(server.at("/graphql"))) {
                    talk.ask("1", asking(PLAIN, heard.isEmpty() ? before : heard.getLast()));
                    heard.addAll(numbers(talk, 3));
                    made.addAll(made(2));
                    heard.addAll(numbers(talk, 1));
                }
            }
            int told = heard.size();
            assertThat(heard).isEqualTo(made.subList(0, told));
            assertThat(heard)
                    .isEqualTo(LongStream.rangeClosed(before + 1, before + told)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void whatAnotherInstanceMadeIsHeardAndToldByServerSentEvents() {
        long before = last();
        CompletableFuture<List<String>> lines = CompletableFuture.supplyAsync(() -> {
            HttpResponse<Stream<String>> events = Client.send(
                    Client.asking(SECOND.at("/graphql"), asking(PLAIN, before)).header("Accept", "text/event-stream"),
                    HttpResponse.BodyHandlers.ofLines());
            try (Stream<String> body = events.body()) {
                return body.filter(line -> line.startsWith("data:")).limit(3).toList();
            }
        });
        List<Long> made = made(3);
        assertThat(lines.orTimeout(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS)
                        .join())
                .extracting(line ->
                        Json.read(line.substring(5)).at("/data/changes/number").asLong())
                .isEqualTo(made);
    }

    @Test
    void whatIsOfNoInterestIsNotTold() {
        long before = last();
        long person = COMMITS.person("wire-ada", "Ada " + System.nanoTime());
        last();
        long topic = COMMITS.topic("wire-other", "Other " + System.nanoTime());
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            talk.ask(
                    "1",
                    asking(
                            "subscription($after: Int) { changes(after: $after, kinds: [\"person\"]) { number } }",
                            before));
            assertThat(number(talk.hear())).isEqualTo(person);
            talk.ask(
                    "2",
                    asking(
                            "subscription($after: Int) { changes(after: $after, of: [\"wire-other\"]) { number } }",
                            before));
            assertThat(number(talk.hear())).isEqualTo(topic);
        }
        JsonNode polled = Json.read(Client.send(Client.asking(
                        FIRST.at("/graphql"),
                        asking(
                                "query($after: Int!) { changes(after: $after, of: [\"wire-other\"]) { until more revisions { number changes { nodes { id table after } } } } }",
                                before)))
                .body());
        assertThat(polled.at("/data/changes/revisions/0/number").asLong())
                .as(polled.toString())
                .isEqualTo(topic);
        assertThat(polled.at("/data/changes/revisions").size()).isEqualTo(1);
        assertThat(polled.at("/data/changes/until").asLong()).isGreaterThanOrEqualTo(topic);
    }

    @Test
    void whoFollowsWhatIsMergedIsLedToWhatItBecame() {
        COMMITS.person("wire-old", "Orlena " + System.nanoTime());
        COMMITS.person("wire-new", "Tiberius " + System.nanoTime());
        long before = last();
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            talk.ask(
                    "1",
                    asking(
                            "subscription($after: Int) { changes(after: $after, of: [\"wire-old\"], kinds: [\"person\"]) { number } }",
                            before));
            long merged = COMMITS.commit(new Merge("wire-old", "wire-new", new InputOrigin(List.of("changes", 0))))
                    .revision();
            assertThat(number(talk.hear())).isEqualTo(merged);
            for (String name : List.of("One", "Two")) {
                long changed = COMMITS.person("wire-new", name);
                assertThat(number(talk.hear())).as(name).isEqualTo(changed);
            }
        }
    }

    @Test
    void eachEventTellsOfNodesWhatTheyAreNow() {
        String document =
                "subscription($after: Int) { changes(after: $after, of: [\"wire-now\"]) { changes { nodes { node { id label } changes { column after } } } } }";
        long before = last();
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            talk.ask("1", asking(document, before));
            for (String name : List.of("One", "Two", "Three")) {
                COMMITS.topic("wire-now", name);
                JsonNode heard = talk.hear();
                assertThat(heard.at("/payload/data/changes/changes/nodes/0/node/label")
                                .asString(""))
                        .as(heard.toString())
                        .isEqualTo(name);
                assertThat(heard.at("/payload/errors").isMissingNode())
                        .as(heard.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsRolledBackIsNotHeard() {
        long before = last();
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            talk.ask("1", asking(PLAIN, before));
            Committer committer = FIRST.bean(Committer.class);
            assertThatThrownBy(() -> committer.await(committer.commit(
                            Commits.set(COMMITS.put(
                                    "topic",
                                    Map.of("id", "wire-never", "name", "Never", "citations", "wire-paper-p01"))),
                            _ -> {
                                throw new IllegalStateException("The books cannot be written");
                            })))
                    .isInstanceOf(IllegalStateException.class);
            long next = last();
            assertThat(next).isEqualTo(before + 1);
            JsonNode heard = talk.hear();
            assertThat(number(heard)).isEqualTo(next);
            assertThat(heard.toString()).doesNotContain("wire-never");
        }
    }

    @Test
    @AtNight
    void aThousandWhoListenAndOneChangeAreOneReadOfTheDatabase() {
        long before = last();
        ConcurrentLinkedQueue<Long> heard = new ConcurrentLinkedQueue<>();
        List<Disposable> listening = IntStream.range(0, 1_000)
                .mapToObj(_ -> events(SECOND, before).subscribe(event -> heard.add(told(event))))
                .toList();
        List<Talk> talks = IntStream.range(0, 50)
                .mapToObj(_ -> Talk.greeted(SECOND.at("/graphql")))
                .toList();
        try {
            talks.forEach(talk -> talk.ask("1", asking(PLAIN, before)));
            Awaitility.await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
            int found = SECOND_GRAPH.found.get();
            long made = last();
            talks.forEach(talk -> assertThat(number(talk.hear())).isEqualTo(made));
            Awaitility.await().until(() -> heard.size() == 1_000);
            Awaitility.await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            assertThat(heard).hasSize(1_000).containsOnly(made);
            assertThat(SECOND_GRAPH.found.get() - found).isEqualTo(1);
        } finally {
            talks.forEach(Talk::close);
            listening.forEach(Disposable::dispose);
        }
    }

    private static Flux<ExecutionResult> events(Server server, long after) {
        return server.bean(ExecutionGraphQlService.class)
                .execute(new DefaultExecutionGraphQlRequest(PLAIN, null, Map.of("after", after), Map.of(), "1", null))
                .flatMapMany(response -> {
                    Publisher<ExecutionResult> events =
                            response.getExecutionResult().getData();
                    return Flux.from(events);
                });
    }

    private static long told(ExecutionResult event) {
        return Json.read(Json.write(event.toSpecification()))
                .at("/data/changes/number")
                .asLong();
    }

    @Test
    @AtNight
    void whoReadsTooSlowlyIsCutOffAndTheOthersAreNot() {
        long before = last();
        List<Long> quick = new CopyOnWriteArrayList<>();
        List<Long> slow = new CopyOnWriteArrayList<>();
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Disposable listening = events(FIRST, before).subscribe(event -> quick.add(told(event)));
        BaseSubscriber<ExecutionResult> reader = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                request(3);
            }

            @Override
            protected void hookOnNext(ExecutionResult event) {
                slow.add(told(event));
            }

            @Override
            protected void hookOnError(Throwable failure) {
                end.complete(failure);
            }
        };
        events(FIRST, before).subscribe(reader);
        List<Long> made = made(60);
        Awaitility.await().until(() -> quick.size() == made.size());
        listening.dispose();
        assertThat(quick).isEqualTo(made);
        assertThat(slow).isEqualTo(made.subList(0, 3));
        reader.request(1);
        Awaitility.await().until(end::isDone);
        assertThat(slow).as("what it was told before it was cut off").hasSize(3);
        assertThat(end.join())
                .hasRootCauseInstanceOf(Fault.class)
                .hasRootCauseMessage(
                        "More changes are made than you read: subscribe again, with the number of the last revision that you got as 'after'.");
    }

    @Test
    @AtNight
    void whatIsNotReadIsCutOffAndTheOthersAreNot() throws IOException {
        long before = last();
        URI endpoint = FIRST.at("/graphql");
        Map<String, ?> asked = asking(
                "subscription($after: Int) { changes(after: $after) { number changes { nodes { %s } } } }"
                        .formatted(IntStream.range(0, 20)
                                .mapToObj(number -> "told" + number + ": after")
                                .collect(Collectors.joining(" "))),
                before);
        try (Wire socket = Wire.greeted(Wire.narrow(endpoint));
                Wire stream = Wire.narrow(endpoint);
                Talk quick = Talk.greeted(endpoint)) {
            quick.ask("1", asked);
            socket.frame(Json.write(Map.of("id", "1", "type", "subscribe", "payload", asked)));
            stream.say(streaming(Json.write(asked)));
            List<Long> made = IntStream.range(0, 600)
                    .mapToObj(number -> COMMITS.noted("wire-wide", number + " wide".repeat(790)))
                    .toList();
            assertThat(numbers(quick, made.size())).isEqualTo(made);
            List<Long> told = new ArrayList<>();
            JsonNode heard = Json.read(socket.hear().text());
            while (heard.path("type").asString("").equals("next")) {
                told.add(number(heard));
                heard = Json.read(socket.hear().text());
            }
            assertThat(told).hasSizeLessThan(made.size()).isEqualTo(made.subList(0, told.size()));
            assertThat(heard.at("/payload/0/extensions/code").asString(""))
                    .as(heard.toString())
                    .isEqualTo("TOO_SLOW");
            String streamed = stream.all();
            List<Long> read = NUMBER.matcher(streamed)
                    .results()
                    .map(found -> Long.valueOf(found.group(1)))
                    .toList();
            assertThat(read).hasSizeLessThan(made.size()).isEqualTo(made.subList(0, read.size()));
            assertThat(streamed).contains("\"code\":\"TOO_SLOW\"");
        }
    }

    private static String streaming(String body) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(body.length(), body);
    }

    @Test
    void aDatabaseThatWasAwayIsFollowedOnFromWhereItWas() {
        long before = last();
        try (Talk talk = Talk.greeted(SECOND.at("/graphql"))) {
            talk.ask("1", asking(PLAIN, before));
            List<Long> made = new ArrayList<>(made(2));
            List<Long> heard = new ArrayList<>(numbers(talk, 2));
            SECOND_GRAPH.away = true;
            made.addAll(made(3));
            Awaitility.await().pollDelay(Duration.ofMillis(700)).until(() -> true);
            SECOND_GRAPH.away = false;
            made.addAll(made(1));
            heard.addAll(numbers(talk, 4));
            assertThat(heard).isEqualTo(made);
        } finally {
            SECOND_GRAPH.away = false;
        }
    }

    @Test
    @AtNight
    void whoWasAwayLongIsToldFromTheLedger() {
        long before = last();
        List<Long> made = made(45);
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            talk.ask("1", asking(PLAIN, before));
            assertThat(numbers(talk, 45)).isEqualTo(made);
        }
    }

    @Test
    void aSocketHasNoMoreThanTwentySubscriptionsAndIsAskedBesideThem() {
        long before = last();
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            IntStream.range(0, 20).forEach(id -> talk.ask("s" + id, asking(PLAIN, before + 1_000_000)));
            talk.ask("more", Map.of("query", "{ __typename }"));
            JsonNode refused = talk.hear();
            assertThat(refused.at("/payload/0/extensions/code").asString(""))
                    .as(refused.toString())
                    .isEqualTo("TOO_MANY_AT_ONCE");
            talk.say(Map.of("id", "s1", "type", "complete"));
            Awaitility.await().untilAsserted(() -> {
                talk.ask("again" + System.nanoTime(), Map.of("query", "{ __typename }"));
                assertThat(talk.hear().path("type").asString("")).isEqualTo("next");
            });
        }
    }

    @Test
    void aSubscriptionIsNoDocumentOfJson() {
        HttpResponse<String> refused = Client.send(Client.asking(FIRST.at("/graphql"), asking(PLAIN, 0)));
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body()).contains("text/event-stream");
    }

    @Test
    void whoNamesEventsAmongOthersIsToldByEvents() {
        long before = last();
        long made = last();
        HttpResponse<Stream<String>> events = Client.send(
                Client.asking(FIRST.at("/graphql"), asking(PLAIN, before))
                        .header("Accept", "application/json, text/event-stream;q=0.5"),
                HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> body = events.body()) {
            String line =
                    body.filter(text -> text.startsWith("data:")).findFirst().orElseThrow();
            assertThat(Json.read(line.substring(5)).at("/data/changes/number").asLong())
                    .isEqualTo(made);
        }
    }

    @Test
    void whatCannotBeFollowedSaysSo() {
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            talk.ask("1", Map.of("query", "subscription { changes(kinds: [\"persn\"]) { number } }"));
            assertThat(talk.hear().toString()).contains("BAD_ARGUMENT").contains("person");
            talk.ask("2", Map.of("query", "subscription { changes(after: -1) { number } }"));
            assertThat(talk.hear().toString()).contains("BAD_ARGUMENT", "\"path\":[\"changes\"]", "\"locations\"");
        }
    }

    @Test
    void whoWaitsBehindARevisionThatIsNotThereIsToldSo() {
        String far = "changes(after: %d)".formatted(last() + 1_000);
        try (Talk talk = Talk.greeted(FIRST.at("/graphql"))) {
            talk.ask("1", Map.of("query", "subscription { " + far + " { number } }"));
            assertThat(talk.hear().toString()).contains("UNAVAILABLE").contains("is not known here yet");
        }
        HttpResponse<String> polled = Client.send(Client.asking(FIRST.at("/graphql"), "{ " + far + " { until } }"));
        assertThat(Client.code(polled.body())).isEqualTo("UNAVAILABLE");
        long last = last();
        HttpResponse<String> known =
                Client.send(Client.asking(FIRST.at("/graphql"), "{ changes(after: " + last + ") { until } }"));
        assertThat(Json.read(known.body()).at("/data/changes/until").asLong(-1)).isGreaterThanOrEqualTo(last);
    }

    @Test
    void aReadingThatSendsARevisionBackIsAnsweredFromItOrLater() {
        URI endpoint = SECOND.at("/graphql");
        for (int round = 0; round < 10; round++) {
            String name = "Round " + System.nanoTime();
            long made = COMMITS.topic("wire-round", name);
            HttpResponse<String> read =
                    Client.send(Client.asking(endpoint, "{ node(id: \"wire-round\") { label } meta { revision } }")
                            .header("Throughline-Revision", String.valueOf(made)));
            assertThat(Json.read(read.body()).at("/data/node/label").asString(""))
                    .as(read.body())
                    .isEqualTo(name);
            assertThat(Json.read(read.body()).at("/data/meta/revision").asLong())
                    .isGreaterThanOrEqualTo(made);
            assertThat(read.headers().firstValueAsLong("Throughline-Revision").orElse(-1))
                    .isGreaterThanOrEqualTo(made);
        }
        HttpResponse<String> early = Client.send(Client.asking(endpoint, "{ __typename }")
                .header("Throughline-Revision", String.valueOf(last() + 1_000)));
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(Client.code(early.body())).isEqualTo("UNAVAILABLE");
        assertThat(early.headers().firstValue("Retry-After")).contains("1");
        HttpResponse<String> wrong =
                Client.send(Client.asking(endpoint, "{ __typename }").header("Throughline-Revision", "x"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        try (Talk talk = Talk.greeted(endpoint)) {
            long made = last();
            talk.ask("1", Map.of("query", "{ meta { revision } }", "extensions", Map.of("revision", made)));
            JsonNode heard = talk.hear();
            assertThat(heard.at("/payload/data/meta/revision").asLong())
                    .as(heard.toString())
                    .isGreaterThanOrEqualTo(made);
            assertThat(heard.at("/payload/extensions/revision").asLong()).isGreaterThanOrEqualTo(made);
        }
    }

    @Test
    @AtNight
    void aHundredChangesASecondAreHeardOfOnceEachAndInOrder() {
        int count = 1_000;
        long before = last();
        List<Long> heard = new CopyOnWriteArrayList<>();
        Disposable listening = events(SECOND, before).subscribe(event -> heard.add(told(event)));
        long start = System.nanoTime();
        for (int place = 0; place < count; place++) {
            LockSupport.parkNanos(start + place * 10_000_000L - System.nanoTime());
            last();
        }
        Awaitility.await().until(() -> heard.size() >= count);
        listening.dispose();
        assertThat(heard)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + count)
                        .boxed()
                        .toList());
    }
}
