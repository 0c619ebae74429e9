package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.running.AtNight;
import org.throughline.running.ReadsOutput;
import org.throughline.running.Thoroughness;

/** What the service tells those who run it: figures with few labels, traces where they are wanted, slow operations. */
@ReadsOutput
class FiguresTests {

    private static final int MANY = Thoroughness.of(200, 20_000);
    private static final String ASKED =
            "query %s { reviews(first: %d) { nodes { id initiatives { nodes { name } } } } }";

    private static String figures(Server server) {
        return Client.send(Client.to(server.at("/actuator/prometheus"))).body();
    }

    @Test
    void operationsStatementsBatchesErrorsAndSocketsAreCountedUnderFewLabels() {
        try (Server server = Server.with("--throughline.limits.depth=8");
                Talk talk = Talk.greeted(server.at("/graphql"))) {
            IntStream.range(0, MANY).forEach(number -> {
                Client.send(Client.asking(server.at("/graphql"), ASKED.formatted("Asked" + number, number % 100 + 1)));
                Client.send(Client.asking(server.at("/graphql"), "{ unknown" + number + " }"));
                Client.send(Client.to(server.at("/unknown/" + number)));
            });
            talk.say(Map.of("type", "ping"));
            talk.hear();
            String figures = figures(server);
            assertThat(figures)
                    .contains(
                            "throughline_operations_seconds_count{outcome=\"answered\"}",
                            "throughline_statements_seconds_count{statement=\"review/reviews\"}",
                            "throughline_loader_batches_count",
                            "throughline_errors_total{code=\"INVALID\"}",
                            "throughline_errors_total{code=\"NOT_FOUND\"}",
                            "throughline_sockets 1.0",
                            "throughline_connections")
                    .doesNotContain("Asked", "unknown");
            List<String> series =
                    figures.lines().filter(line -> !line.startsWith("#")).toList();
            System.out.printf("%d unlike documents make %d series%n", MANY, series.size());
            assertThat(series).hasSizeLessThan(2_000);
        }
    }

    @Test
    void slowOperationsAreToldWithWhatTheyCostAndNoValueThatWasGiven(CapturedOutput log) {
        try (Server server = Server.with("--throughline.operations.slow=1ms", "--logging.level.org.throughline=info")) {
            HttpResponse<String> answer = Client.send(Client.asking(
                            server.at("/graphql"),
                            Map.of(
                                    "query",
                                    "query Wanted($id: ID!) { review(id: $id) { name initiatives { nodes { name } } } }",
                                    "operationName",
                                    "Wanted",
                                    "variables",
                                    Map.of("id", "swordfish")))
                    .header("X-Request-Id", "slow-1"));
            assertThat(answer.headers().firstValue("X-Request-Id")).contains("slow-1");
        }
        assertThat(log.getAll().lines().filter(line -> line.contains("[slow-1]") && line.contains("Slow: ")))
                .singleElement()
                .asString()
                .contains("cost ", "operation 'Wanted'", "1 statements: review/")
                .doesNotContain("swordfish");
    }

    @Test
    @AtNight
    void aRequestIsCalledWhatItsClientCallsItIfThatMayStandInALog() {
        try (Server server = Server.with()) {
            for (String wrong : new String[] {"", "a b", "x".repeat(101), "<b>", "\u00e9", "${a}"}) {
                assertThat(Client.send(Client.asking(server.at("/graphql"), "{ __typename }")
                                        .header("X-Request-Id", wrong))
                                .headers()
                                .firstValue("X-Request-Id")
                                .orElseThrow())
                        .matches("[0-9a-f]{16}");
            }
            assertThat(Client.send(Client.to(server.at("/nowhere"))).headers().firstValue("X-Request-Id"))
                    .isPresent();
        }
    }

    @Test
    @AtNight
    void tracesLeadDownToEachStatementWhereThereIsAnEndpoint() throws Exception {
        Queue<String> traces = new ConcurrentLinkedQueue<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            traces.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        try (Server server = Server.with(
                "--management.opentelemetry.tracing.export.otlp.endpoint=http://localhost:"
                        + collector.getAddress().getPort() + "/v1/traces",
                "--management.opentelemetry.tracing.export.schedule-delay=100ms")) {
            Client.send(Client.asking(server.at("/graphql"), ASKED.formatted("Traced", 3))
                    .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
            Awaitility.await().until(() -> String.join("", traces).contains("review/reviews"));
        } finally {
            collector.stop(0);
        }
        assertThat(String.join("", traces))
                .contains("review/reviews", "http post", "graphql")
                .contains("\n\u00f7e\u0019\u0016\u00cdC\u00dd");
    }
}
