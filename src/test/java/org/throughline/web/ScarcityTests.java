package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import org.throughline.running.Patience;
import org.throughline.running.Service;
import org.throughline.server.ChildProcess;
import org.throughline.server.JavaProcess;

/**
 * A service of its own that has little memory, few descriptors or many sockets: it refuses what is too much, and is
 * whole again when that is over.
 */
@Timeout(3_600)
@AtNight
class ScarcityTests {

    private static final int STOPPED_BY_SIGNAL = 143;
    private static final List<String> DEAR = List.of(
            "{ organisations(first: 100) { nodes { name appointments(first: 9) { edges { title node { name appointments(first: 100) { edges { title node { name } } } } } } } } }",
            "{ people(first: 100) { nodes { name names(first: 50) { nodes { text } } evidence(first: 50) { nodes { note source { title url } } } } } }",
            "{ search(text: \"nhs foundation trust hospital university royal digital health\", first: 100) { nodes { id } } }",
            "{ initiatives(first: 100) { nodes { name participants(first: 8) { nodes { name participations(first: 100) { nodes { name } } } } } } }");

    @TempDir
    private Path folder = Path.of("");

    private ChildProcess service(List<String> jvm, String... settings) throws IOException {
        return ChildProcess.start(new ProcessBuilder(JavaProcess.command(
                Stream.concat(JavaProcess.usual(), jvm.stream()),
                System.getProperty("java.class.path"),
                Stream.concat(
                        Stream.of(
                                "org.throughline.Application",
                                "--server.port=0",
                                Service.UNWARMED,
                                "--throughline.embedded.folder=" + folder.resolve("data")),
                        Stream.of(settings)))));
    }

    /** So many more than it has open. */
    private static void leaveDescriptors(ProcessHandle service, int left) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(service.pid()), "fd"))) {
            long most = open.count() + left;
            try (ChildProcess limiting = ChildProcess.start(new ProcessBuilder(
                    "prlimit", "--pid", String.valueOf(service.pid()), "--nofile=" + most + ":" + most))) {
                assertThat(limiting.exitCode()).isZero();
            }
        }
    }

    private static CompletableFuture<HttpResponse<String>> asking(URI endpoint, String document) {
        return Client.http().sendAsync(Client.asking(endpoint, document).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertServes(URI endpoint) throws Exception {
        HttpResponse<String> answer = asking(endpoint, "{ __typename }").get(3, TimeUnit.SECONDS);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @Test
    void twentyOfTheDearestRequestsAtOnceTakeNoMoreMemoryThanThereIs() throws Exception {
        try (ChildProcess service = service(
                List.of("-Xmx256m"),
                "--throughline.embedded.transaction-memory=64MB",
                "--throughline.embedded.page-cache=32MB")) {
            URI endpoint = JavaProcess.endpoint(service);
            int answered = 0;
            for (String dear : DEAR) {
                List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 20)
                        .mapToObj(_ -> asking(endpoint, dear))
                        .toList();
                for (CompletableFuture<HttpResponse<String>> one : all) {
                    HttpResponse<String> answer = one.get(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS);
                    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
                    assertThat(Client.code(answer.body())).isIn("", "UNAVAILABLE", "DEADLINE");
                    answered += Json.read(answer.body()).path("errors").isMissingNode() ? 1 : 0;
                }
                assertServes(endpoint);
            }
            System.out.printf("In 256 MB %d of %d dear requests were answered%n", answered, 20 * DEAR.size());
            assertThat(answered).isPositive();
            assertThat(service.stop()).isEqualTo(STOPPED_BY_SIGNAL);
            assertThat(service.all()).noneMatch(line -> line.contains("OutOfMemoryError"));
        }
    }

    @Test
    void whereDescriptorsRunOutConnectionsWaitOrAreRefusedAndAreTakenAgainLater() throws Exception {
        try (ChildProcess service = service(List.of("-Xmx512m"))) {
            URI endpoint = JavaProcess.endpoint(service);
            leaveDescriptors(service.handle(), 50);
            assertServes(endpoint);
            List<Wire> taken = new ArrayList<>();
            for (int connection = 0; connection < 200; connection++) {
                taken.add(new Wire(endpoint));
            }
            Thread.sleep(2_000);
            for (Wire one : taken) {
                one.close();
            }
            Thread.sleep(2_000);
            assertServes(endpoint);
            assertThat(Client.code(asking(endpoint, "{ reviews { totalCount } }")
                            .get(10, TimeUnit.SECONDS)
                            .body()))
                    .isEmpty();
            assertThat(service.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        }
    }

    @Test
    void fiveHundredSocketsAreToldToGoBeforeTheServiceEnds() throws Exception {
        try (ChildProcess service = service(List.of("-Xmx512m"), "--throughline.limits.sockets=500")) {
            URI endpoint = JavaProcess.endpoint(service);
            List<Wire> sockets = new ArrayList<>();
            for (int socket = 0; socket < 500; socket++) {
                sockets.add(Wire.greeted(endpoint));
            }
            long asked = System.nanoTime();
            assertThat(service.stop()).isEqualTo(STOPPED_BY_SIGNAL);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(5));
            for (Wire socket : sockets) {
                assertThat(socket.hear().code()).isEqualTo(1001);
                socket.close();
            }
        }
    }
}
