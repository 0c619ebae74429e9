package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.throughline.running.AtNight;
import org.throughline.running.Data;
import org.throughline.running.FillsGraph;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.ReadsOutput;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** Files of a register that are sent are in the graph: whole, or whole slices of them where the sender left. */
@FillsGraph
@ReadsOutput
class SentImportsTests {

    private static final String ADDRESS = "/import/etr?edition=2016";
    private static final int SLICE = 5;
    private static final int MANY = 100;

    private static final int SOME = 40;

    /** By then a few slices of some lines are committed. */
    private static final int LATER_CALL = 60;

    private static final FailingDriver FAILING = new FailingDriver();
    private static final Service SERVICE = Service.of(Data.NONE, Loading.CARRIED);

    private static Server server;

    @BeforeAll
    static void start() {
        try (Session session = SERVICE.bean(Driver.class).session()) {
            // Nothing is warned of that is known, and nobody has merged anything yet.
            session.run("CREATE (old:Node:Redirect {id: 'old'})-[:REDIRECTS_TO]->(old)")
                    .consume();
            session.run("CALL db.clearQueryCaches()").consume();
        }
        server = Server.on(
                SERVICE.bean(Neo4jConnectionDetails.class),
                FAILING,
                Map.of(),
                "--throughline.writing=true",
                "--throughline.imports.slice=" + SLICE);
    }

    @AfterAll
    static void end() {
        Commits.emptied(server);
        server.close();
    }

    @BeforeEach
    void empty() {
        Commits.emptied(server);
    }

    @Test
    void whatIsSentIsInTheGraphAndSentAgainChangesNothing() {
        JsonNode report = report(sent(3));
        assertThat(report.path("created").asLong()).isEqualTo(3);
        assertThat(SERVICE.ask("{ organisation(id: \"GB-NHS-R0001\") { name kind } }")
                        .body())
                .contains("TRUST 1");
        JsonNode again = report(sent(3));
        assertThat(again.path("unchanged").asLong()).isEqualTo(3);
        assertThat(again.path("rows").asLong()).isZero();
    }

    @Test
    @AtNight
    void whoLeavesStopsItBehindASliceAndHasOneAtATime() throws IOException {
        HttpResponse<InputStream> answer = Client.send(asking(MANY), HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).contains("\"progress\"");
            HttpResponse<String> second = sent(3);
            assertThat(second.statusCode()).isEqualTo(429);
            assertThat(Client.code(second.body())).isEqualTo("TOO_MANY_AT_ONCE");
        }
        Awaitility.await().until(() -> sent(0).statusCode() == 200);
        assertBegunAndGoesOn(MANY);
    }

    @Test
    @AtNight
    void whatBreaksOffIsToldInTheLastLineAndGoesOnFromThere(CapturedOutput log) {
        HttpResponse<String> answer =
                broken(() -> sent(SOME), sent -> sent.body().contains("\"failed\""));
        String last = answer.body().lines().toList().getLast();
        assertThat(Json.read(last).path("code").asString("")).isEqualTo("UNAVAILABLE");
        assertThat(last).contains("goes on from there.").doesNotContain("Exception", "org.", "neo4j", "line broke");
        assertThat(log.getAll()
                        .lines()
                        .filter(line -> line.contains("An import broke off with UNAVAILABLE"))
                        .distinct())
                .hasSize(1);
        assertBegunAndGoesOn(SOME);
    }

    @Test
    void theCommandTellsWhatTheServiceToldLast(@TempDir Path folder, CapturedOutput told) throws IOException {
        Path file = Files.writeString(folder.resolve("etr.csv"), TrustLines.of(SOME));
        assertThat(broken(() -> command(folder, file), code -> code != 0)).isEqualTo(1);
        assertThat(told.getErr().lines().filter(line -> line.startsWith("UNAVAILABLE: The database")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("goes on from there.");
        assertThat(command(folder, file)).isZero();
        assertThat(trusts()).isEqualTo(SOME);
    }

    /** Whole slices of so many lines are in the graph, and the others once they are sent again. */
    private static void assertBegunAndGoesOn(int lines) {
        assertThat(trusts())
                .isPositive()
                .isLessThan(lines)
                .satisfies(count -> assertThat(count % SLICE).isZero());
        assertThat(report(sent(lines)).path("refused").asLong()).isZero();
        assertThat(trusts()).isEqualTo(lines);
    }

    /** What else asks the database may meet the failure: then the graph is emptied, and it is done once more. */
    private static <T> T broken(Supplier<T> work, Predicate<T> isBroken) {
        FAILING.arm(FailingDriver.ALL, LATER_CALL, FailingDriver.Failure.BROKEN);
        T done = work.get();
        assertThat(FAILING.disarm()).as("a call fails").isTrue();
        if (isBroken.test(done)) {
            return done;
        }
        Commits.emptied(server);
        return broken(work, isBroken);
    }

    private static int command(Path folder, Path file) {
        return SentCommand.run(
                server,
                SERVICE.key(),
                "etr",
                "--edition",
                "2016",
                "--refused",
                folder.resolve("refused.csv").toString(),
                "--doubtful",
                folder.resolve("doubtful.csv").toString(),
                file.toString());
    }

    private static long trusts() {
        try (Session session = SERVICE.bean(Driver.class).session()) {
            return session.run("MATCH (trust:Trust) RETURN count(trust) AS count")
                    .single()
                    .get("count")
                    .asLong();
        }
    }

    private static JsonNode report(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode report = Json.read(answer.body().lines().toList().getLast()).path("report");
        assertThat(report.isObject()).as(answer.body()).isTrue();
        return report;
    }

    private static HttpResponse<String> sent(int lines) {
        return Client.send(asking(lines));
    }

    private static HttpRequest.Builder asking(int lines) {
        return Client.to(server.at(ADDRESS))
                .header("Authorization", "Bearer " + SERVICE.key())
                .POST(HttpRequest.BodyPublishers.ofString(TrustLines.of(lines)));
    }
}
