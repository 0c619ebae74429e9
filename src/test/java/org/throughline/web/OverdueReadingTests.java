package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.throughline.exchange.ImportOrder;
import org.throughline.exchange.Intake;
import org.throughline.exchange.register.Edition;
import org.throughline.exchange.register.ImportCount;
import org.throughline.exchange.register.OdsList;
import org.throughline.running.AtNight;
import org.throughline.running.Json;
import tools.jackson.databind.JsonNode;

/** A reading whose time is up answers what it has found by then and says so, and the rest of the request is whole. */
class OverdueReadingTests {

    private static final String PATHS =
            "paths(from: \"GB-NHS-LMP\", to: \"beacon-partnership\") { edges { cursor } absence truncated truncation }";
    private static final String LINEAGE =
            "lineage(of: \"GB-NHS-LMP\") { start { id } steps { hops } truncated truncation }";
    private static final String DOUBTS = "doubts(kind: %s) { edges { cursor } truncated truncation }";

    record Slow(String statement, String reading) {}

    static List<Slow> cut() {
        return List.of(
                new Slow("search", "search(text: \"lamp\") { edges { score } truncated truncation }"),
                new Slow(
                        "search-unknown",
                        "search(text: \"lamp\", filter: {placedIn: \"nowhere\"}) { edges { score } truncated truncation }"),
                new Slow("search-facets", "search(text: \"lamp\") { facets { countedOver } truncated truncation }"),
                new Slow(
                        "timeline",
                        "timeline(of: [\"GB-NHS-LMP\"]) { edges { cursor } undated { kind } truncated truncation }"),
                new Slow("one-source", DOUBTS.formatted("ONE_SOURCE")),
                new Slow("machine-rewritten", DOUBTS.formatted("MACHINE_REWRITTEN")),
                new Slow("contradicted", DOUBTS.formatted("CONTRADICTED")),
                new Slow("unanswered", DOUBTS.formatted("UNANSWERED")),
                new Slow("fallen-due", DOUBTS.formatted("FALLEN_DUE")),
                new Slow("possible-duplicate", DOUBTS.formatted("POSSIBLE_DUPLICATE")),
                new Slow(
                        "neighbourhood", "neighbourhood(of: [\"GB-NHS-LMP\"]) { nodes { hops } truncated truncation }"),
                new Slow(
                        "common-neighbours",
                        "connectionsBetween(of: [\"GB-NHS-LMP\", \"GB-NHS-OLD\"]) { common { count } truncated truncation }"),
                new Slow("family", PATHS),
                new Slow("path-reach", PATHS),
                new Slow("path-links", PATHS),
                new Slow("family", LINEAGE),
                new Slow("lineage-hop", LINEAGE));
    }

    /** These have no place to say that they were cut. */
    static List<Slow> wholeOrNot() {
        return List.of(
                new Slow("match", "match(names: [\"lamp\"]) { name }"),
                new Slow("suggest", "suggest(prefix: \"lamp\") { entityId }"),
                new Slow("totals", "totals(of: [\"bright-lamps\"]) { count }"),
                new Slow("ids-meant", "organisation(id: \"gb-nhs-lmp\") { name }"),
                new Slow("history", "person(id: \"bo-wick\") { history { totalCount } }"),
                new Slow("history-backwards", "person(id: \"bo-wick\") { history(last: 1) { totalCount } }"),
                new Slow("history-updated", "person(id: \"bo-wick\") { updatedIn }"),
                new Slow("revision-heads", "revisions { edges { cursor } }"),
                new Slow("revision-count", "revisions { totalCount }"),
                new Slow("revision-changes", "revision(number: 1) { changes { totalCount } }"),
                new Slow("revision-between", "changesBetween(from: 0, until: 1) { totalCount }"),
                new Slow("ids-led", "changes(of: [\"bo-wick\"], after: 0) { until }"),
                new Slow("live-revisions", "changes(after: 0) { until }"));
    }

    /** A list of a search that has a time of its own. */
    static List<Slow> said() {
        return List.of(
                new Slow("said", "search(text: \"lamp\") { said { totalCount truncated truncation } }"),
                new Slow("said-counts", "search(text: \"lamp\") { said { totalCount truncated truncation } }"));
    }

    private static final Slow ADVICE = new Slow("ids-begun", "lineage(of: \"bright-lamp\") { truncated }");

    /** No request waits for it. */
    private static final Set<String> BESIDE = Set.of("revision", "ids-merged", "names-besides");

    private static final SlowGraph SLOW = new SlowGraph();
    private static final Server SERVER =
            Server.with(SLOW, "--throughline.reading.time=300ms", "--throughline.graph.timeout=1s");

    @AfterAll
    static void end() {
        SERVER.close();
    }

    private static JsonNode ask(Server server, String reading) {
        return Json.read(Client.send(Client.asking(
                        server.at("/graphql"), "{ reading: %s reviews { totalCount } }".formatted(reading)))
                .body());
    }

    @ParameterizedTest
    @MethodSource("cut")
    void itSaysThatItWasCutAndNothingRunsOn(Slow slow) {
        SLOW.only("reading/" + slow.statement(), 0);
        JsonNode answer = ask(SERVER, slow.reading());
        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(answer.at("/data/reading/truncated").asBoolean()).isTrue();
        assertThat(answer.at("/data/reading/truncation").asString()).isEqualTo("DEADLINE");
        assertThat(answer.at("/data/reading/absence").asString("CUT")).isEqualTo("CUT");
        assertThat(answer.at("/data/reviews/totalCount").isNumber()).isTrue();
        SLOW.awaitNone(SERVER);
    }

    @ParameterizedTest
    @MethodSource("said")
    void whatIsSaidTellsThatItWasNotFoundOrNotCountedInTime(Slow slow) {
        SLOW.only("reading/" + slow.statement(), 0);
        JsonNode answer = ask(SERVER, slow.reading());
        assertThat(answer.at("/errors").isMissingNode()).as(answer.toString()).isTrue();
        assertThat(answer.at("/data/reading/said/truncated").asBoolean()).isTrue();
        assertThat(answer.at("/data/reading/said/truncation").asString()).isEqualTo("DEADLINE");
        SLOW.awaitNone(SERVER);
    }

    @ParameterizedTest
    @AtNight
    @MethodSource("wholeOrNot")
    void whatCannotSayThatItWasCutEndsInTheDatabasesTime(Slow slow) {
        SLOW.only("reading/" + slow.statement(), 0);
        JsonNode answer = ask(SERVER, slow.reading());
        assertThat(answer.at("/errors/0/extensions/code").asString())
                .as(answer.toString())
                .isEqualTo("DEADLINE");
        SLOW.awaitNone(SERVER);
    }

    @Test
    void anIdThatNothingHasIsToldThoughNobodyFindsInTimeWhichIsMeant() {
        SLOW.only("reading/" + ADVICE.statement(), 0);
        JsonNode answer = ask(SERVER, ADVICE.reading());
        assertThat(answer.at("/errors/0/message").asString()).contains("'bright-lamp'");
        assertThat(answer.at("/data/reviews/totalCount").isNumber()).isTrue();
        SLOW.awaitNone(SERVER);
    }

    @Test
    @AtNight
    void anImportAsksForEachNameWhereReadingAllTakesTooLong(@TempDir Path folder) throws IOException {
        SLOW.only("reading/names-besides", 0);
        Path file = Files.writeString(folder.resolve("etr.csv"), TrustLines.line("RZ1", "FIRST"));
        ImportCount count = SERVER.bean(Intake.class)
                .take(
                        new ImportOrder.OfList(OdsList.ETR, Edition.of("2016"), true),
                        file,
                        refused -> fail(refused.toString()),
                        _ -> {});
        assertThat(count.created()).isEqualTo(1);
        SLOW.awaitNone(SERVER);
    }

    @Test
    void everyStatementOfAReadingIsTriedSlow() throws IOException {
        List<String> tried = Stream.of(cut(), said(), wholeOrNot(), List.of(ADVICE))
                .flatMap(List::stream)
                .map(Slow::statement)
                .toList();
        assertThat(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/reading/*.cypher"))
                .extracting(file -> String.valueOf(file.getFilename()).replace(".cypher", ""))
                .filteredOn(statement -> !BESIDE.contains(statement))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(tried).contains(statement));
    }

    @Test
    @AtNight
    void aSearchThatTakesTooLongAnswersTheBestOfTheNearest() {
        SlowGraph slow = new SlowGraph();
        slow.only("none");
        String search = "search(text: \"lamp\", first: 1) { edges { score node { id } } truncated truncation }";
        try (Server server = Server.with(slow, "--throughline.reading.time=4s", "--throughline.graph.timeout=60s")) {
            JsonNode whole = ask(server, search);
            assertThat(whole.at("/data/reading/truncated").asBoolean()).isFalse();
            slow.once("reading/search");
            JsonNode answer = ask(server, search);
            assertThat(answer.at("/data/reading/truncation").asString()).isEqualTo("DEADLINE");
            assertThat(answer.at("/data/reading/edges/0/node/id").isString())
                    .as(answer.toString())
                    .isTrue();
            assertThat(answer.at("/data/reading/edges")).isEqualTo(whole.at("/data/reading/edges"));
            slow.awaitNone(server);
        }
    }

    @Test
    @AtNight
    void pathsThatWereFoundBeforeTimeWasUpAreAnswered() {
        SlowGraph slow = new SlowGraph();
        slow.only("none");
        try (Server server = Server.with(slow, "--throughline.reading.time=5s", "--throughline.graph.timeout=60s")) {
            JsonNode whole = whole(server, PATHS);
            slow.only("reading/path-reach", 2);
            JsonNode answer = ask(server, PATHS);
            assertThat(answer.at("/data/reading/truncation").asString()).isEqualTo("DEADLINE");
            assertThat(answer.at("/data/reading/edges/0"))
                    .as(answer.toString())
                    .isEqualTo(whole.at("/data/reading/edges/0"));
            assertThat(answer.at("/data/reading/edges").isEmpty())
                    .as(answer.toString())
                    .isFalse();
            assertThat(answer.at("/data/reading/absence").isNull()).isTrue();
            slow.awaitNone(server);
        }
    }

    /** Asked again while statements are being planned for the first time, which takes longer than they have here. */
    private static JsonNode whole(Server server, String reading) {
        return Stream.generate(() -> ask(server, reading))
                .limit(10)
                .filter(answer -> !answer.at("/data/reading/truncated").asBoolean())
                .findFirst()
                .orElseThrow();
    }
}
