package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.running.AtNight;
import org.throughline.running.Json;

/** A table of all pages is that of one large page, and one that had to end early says so. */
class WholeTablesTests {

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        Path manifest = Files.writeString(
                folder.resolve("manifest.json"),
                Json.write(
                        Map.of(
                                "1",
                                "query Everyone { people(first: 1) { ...Names } } fragment Names on PersonConnection { nodes { id name } }",
                                "2",
                                "query Placed($of: ID!) { initiative(id: $of) { name participants(last: 1) { edges { role node { name } } } } }",
                                "3",
                                "query Inside { people(orderBy: [{ field: NAME, direction: DESC }]) { nodes { id appointments(first: 1) { nodes { name } } } } }",
                                "4",
                                "query Single { meta { apiVersion } }",
                                "5",
                                "query Several { nodes(ids: [\"bright-lamps\"]) { id ... on Initiative { participants { nodes { id } } } } }")));
        server = Server.with(
                "--throughline.documents.registered=file:" + manifest,
                "--throughline.limits.page=2",
                "--throughline.limits.cost=40");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    private static HttpResponse<String> ask(String file) {
        return Client.send(Client.to(server.at("/ask/" + file)));
    }

    @ParameterizedTest
    @CsvSource({"csv, 1", "tsv, 1", "jsonl, 0"})
    void everyPageIsThereOnce(String ending, int head) {
        HttpResponse<String> whole = ask("Everyone." + ending + "?all=true");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Cache-Control")).contains("no-store");
        List<String> lines = whole.body().lines().toList();
        long people = Json.read(Client.send(Client.asking(server.at("/graphql"), "{ people(first: 1) { totalCount } }"))
                        .body())
                .at("/data/people/totalCount")
                .asLong();
        assertThat(people).isGreaterThan(3);
        assertThat(lines).hasSize((int) people + head).doesNotHaveDuplicates();
        assertThat(ask("Everyone." + ending).body().lines()).hasSize(1 + head);
    }

    @Test
    void aListInsideAnotherThingIsWalkedToo() {
        List<String> lines =
                ask("Placed.csv?all=true&of=bright-lamps").body().lines().toList();
        assertThat(lines.getFirst()).startsWith("initiative.name,");
        assertThat(lines).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMissingInsideIsSaidAtTheEnd() {
        assertThat(ask("Inside.csv?all=true").body().lines().toList().getLast())
                .contains("There is more of people.nodes.appointments.nodes after");
    }

    @Test
    @AtNight
    void aTableThatWouldCostTooMuchEndsAndSaysSo() {
        try (Server dear = Server.with(
                "--throughline.documents.registered=file:" + folder.resolve("manifest.json"),
                "--throughline.limits.page=2",
                "--throughline.limits.cost=3")) {
            List<String> lines = Client.send(Client.to(dear.at("/ask/Everyone.csv?all=true")))
                    .body()
                    .lines()
                    .toList();
            assertThat(lines).hasSize(1 + 2 + 1);
            assertThat(lines.getLast()).isEqualTo("There is more of people.nodes after.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Single.csv?all=true, NO_TABLE",
        "Several.csv?all=true, NO_TABLE",
        "Everyone.json?all=true, BAD_REQUEST",
        "Everyone.xlsx?all=true, BAD_REQUEST",
        "Everyone.csv?all=yes, BAD_REQUEST"
    })
    void whatHasNoFurtherPagesIsRefused(String file, String code) {
        HttpResponse<String> refused = ask(file);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Client.code(refused.body())).isEqualTo(code);
    }
}
