package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Patience;
import org.throughline.running.ReadsOutput;
import org.throughline.running.Service;
import org.throughline.start.StartRefused;

/**
 * Whether the service lives and whether it can answer are two things, and a database that hangs is not the asker's
 * fault.
 */
@ReadsOutput
class HealthTests {

    private static final String LIVE = "/actuator/health/liveness";
    private static final String READY = "/actuator/health/readiness";
    private static final String ASKED = "{ reviews { totalCount } }";

    private static HttpResponse<String> at(Server server, String path) {
        return Client.send(Client.to(server.at(path)));
    }

    private static void await(Server server, int status, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (at(server, READY).statusCode() != status && System.nanoTime() < end) {
            assertThat(at(server, LIVE).statusCode()).isEqualTo(200);
            Thread.sleep(100);
        }
        assertThat(at(server, READY).statusCode()).isEqualTo(status);
        assertThat(at(server, LIVE).statusCode()).isEqualTo(200);
    }

    private static String code(Server server) {
        return Client.code(
                Client.send(Client.asking(server.at("/graphql"), ASKED)).body());
    }

    @Test
    void theServiceIsReadyWhileItsDatabaseAnswersAndAliveAllTheTime(CapturedOutput log) throws Exception {
        try (Tap tap = new Tap(Server.database());
                Server server = Server.on(tap, "--throughline.limits.time=7s", "--throughline.graph.timeout=20s")) {
            await(server, 200, Patience.LONGEST);
            tap.cut();
            await(server, 503, Duration.ofSeconds(5));
            assertThat(code(server)).isEqualTo("UNAVAILABLE");
            tap.mend();
            await(server, 200, Patience.LONGEST);
            assertThat(code(server)).isEmpty();
            tap.hang();
            String hung = Client.send(
                            Client.asking(server.at("/graphql"), ASKED).header("X-Request-Id", "hung-1"))
                    .body();
            assertThat(Client.code(hung)).isEqualTo("UNAVAILABLE");
            assertThat(hung).contains("The database does not answer", "\"classification\":\"UNAVAILABLE\"");
            await(server, 503, Duration.ofSeconds(1));
            tap.flow();
            await(server, 200, Patience.LONGEST);
        }
        assertThat(log.getAll().lines().filter(line -> line.contains("The database hangs")))
                .singleElement()
                .asString()
                .contains("[hung-1]");
        assertThat(log.getAll().lines().filter(line -> line.contains("The database does not answer")))
                .hasSize(2);
    }

    @Test
    @AtNight
    void aStartWaitsForADatabaseAsLongAsItIsTold() throws Exception {
        try (Tap tap = new Tap(Server.database())) {
            tap.cut();
            assertThatThrownBy(() -> Server.on(tap).close())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("does not answer: start it, or correct spring.neo4j.uri.");
            CompletableFuture<Server> waiting =
                    CompletableFuture.supplyAsync(() -> Server.on(tap, "--throughline.data.patience=1m"));
            Thread.sleep(3_000);
            assertThat(waiting).isNotDone();
            tap.mend();
            try (Server server = waiting.get(Patience.LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                assertThat(code(server)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/env",
                "/beans",
                "/metrics",
                "/heapdump",
                "/threaddump",
                "/loggers",
                "/configprops",
                "/shutdown",
                "/info",
                "/mappings"
            })
    void nothingElseIsShownToStrangers(String path) {
        Service service = Service.of(Data.INVENTED, Loading.CARRIED);
        HttpResponse<String> answer = Client.send(Client.to(service.at("/actuator" + path)));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Client.code(answer.body())).isEqualTo("NOT_FOUND");
    }

    @Test
    void healthTellsNoMoreThanTheWord() {
        Service service = Service.of(Data.INVENTED, Loading.CARRIED);
        assertThat(Client.send(Client.to(service.at("/actuator/health"))).body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }
}
