package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughline.Application;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import org.throughline.running.OwnThreads;
import org.throughline.running.Seed;
import org.throughline.running.Service;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;
import tools.jackson.databind.JsonNode;

/** A service that is killed while eight write: what was acknowledged is there whole, all else whole or not at all. */
@Timeout(3_600)
@Execution(ExecutionMode.CONCURRENT)
@AtNight
class KilledCommitsTests {

    private static final int ROUNDS = 50;
    private static final int WRITERS = 8;
    private static final int MOST = 60;

    @TempDir
    private Path folder;

    /** The keys that were sent, each with the revision that answered it; 0 where no answer came. */
    private final Map<String, Long> sent = new ConcurrentHashMap<>();

    @Test
    void eachChangeIsThereWholeOrNotAtAllAndAskedAgainIsThereOnce() throws IOException {
        long seed = Seed.of("Kills of commits");
        Random random = new Random(seed);
        try (Running first = start()) {
            assertThat(Client.code(first.apply("founded", PairedTopics.founded())))
                    .isEmpty();
            sent.put("founded", 1L);
            killedWhileWriting(first, 0, random.nextInt(1, MOST));
        }
        for (int round = 1; round < ROUNDS; round++) {
            try (Running again = start()) {
                assertWhole(again);
                killedWhileWriting(again, round, random.nextInt(1, MOST));
            }
        }
        try (Running last = startHere()) {
            assertWhole(last);
        }
    }

    private void killedWhileWriting(Running service, int round, int answers) {
        AtomicInteger answered = new AtomicInteger();
        List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(service, round + "-" + writer, answered)))
                .toList();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> answered.get() >= answers);
        service.close();
        writers.forEach(CompletableFuture::join);
    }

    private void write(Running service, String writer, AtomicInteger answered) {
        try {
            for (int number = 0; number < MOST; number++) {
                String key = "tide-" + writer + "-" + number;
                sent.put(key, 0L);
                JsonNode answer = service.apply(key, PairedTopics.named(key));
                assertThat(Client.code(answer)).as(answer.toString()).isEmpty();
                sent.put(key, answer.at("/data/apply/revision").asLong());
                answered.incrementAndGet();
            }
        } catch (UncheckedIOException killed) {
            // as it was to be
        }
    }

    /**
     * Both nodes of a change or none; of an acknowledged one both; numbers without a gap; each once when sent again.
     */
    private void assertWhole(Running service) {
        Map<Long, String> numbers = new TreeMap<>();
        new TreeMap<>(sent).forEach((key, revision) -> {
            if (!key.equals("founded")) {
                boolean one = service.has(PairedTopics.one(key));
                assertThat(service.has(PairedTopics.two(key))).as(key).isEqualTo(one);
                assertThat(one || revision == 0).as("acknowledged: %s", key).isTrue();
                JsonNode again = service.apply(key, PairedTopics.named(key));
                assertThat(Client.code(again)).as(again.toString()).isEmpty();
                assertThat(again.at("/data/apply/repeated").asBoolean() || !one)
                        .as(key)
                        .isTrue();
                long number = again.at("/data/apply/revision").asLong();
                assertThat(revision == 0 || revision == number).as(key).isTrue();
                sent.put(key, number);
            }
        });
        sent.forEach((key, number) -> assertThat(numbers.put(number, key)).isNull());
        assertThat(numbers.keySet())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, sent.size()).boxed().toList());
    }

    private Running start() throws IOException {
        ChildProcess process = JavaProcess.start("org.throughline.Application", settings());
        return new Running(process::kill, JavaProcess.endpoint(process), key());
    }

    /** In this process, whose code is warm: nobody kills it. */
    private Running startHere() throws IOException {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Application.class)
                .registerShutdownHook(false)
                .initializers(starting ->
                        starting.getBeanFactory().registerSingleton("reactorResourceFactory", OwnThreads.made()))
                .run(settings());
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new Running(context::close, URI.create("http://127.0.0.1:" + port + "/graphql"), key());
    }

    private String[] settings() {
        return new String[] {
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--throughline.embedded.folder=" + folder,
            "--throughline.data.load=false",
            "--throughline.writing=true",
            Service.UNWARMED
        };
    }

    private String key() throws IOException {
        return Files.readString(folder.resolve("admin-key")).strip();
    }

    private record Running(Runnable end, URI endpoint, String key) implements AutoCloseable {

        /** Sent again while time is up before it is done, as its sender is told to. */
        JsonNode apply(String sentAs, List<Map<String, ?>> changes) {
            JsonNode answer = Json.read(
                    Client.send(Client.asking(endpoint, PairedTopics.sentAs(sentAs, changes), Keyring.bearer(key)))
                            .body());
            return Client.code(answer).equals("DEADLINE") ? apply(sentAs, changes) : answer;
        }

        boolean has(String id) {
            JsonNode answer = Json.read(Client.send(Client.asking(
                            endpoint,
                            Map.of("query", "query($id: ID!) { node(id: $id) { id } }", "variables", Map.of("id", id))))
                    .body());
            assertThat(Client.code(answer)).as(answer.toString()).isEmpty();
            return answer.at("/data/node/id").isString();
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
