package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.throughline.commit.Receipt;
import org.throughline.running.Data;
import org.throughline.running.FillsGraph;
import org.throughline.running.Json;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import tools.jackson.databind.JsonNode;

/** Who changed what, when and why, row by row before and after. */
@FillsGraph
class HistoryTests {

    private static final Server SERVER = Server.on(
            Service.of(Data.NONE, Loading.CARRIED).bean(Neo4jConnectionDetails.class),
            "--throughline.revision.lasts=0s");
    private static final Commits COMMITS = Commits.of(SERVER);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void found() {
        COMMITS.filled(SERVER, folder);
    }

    @AfterAll
    static void end() {
        Commits.emptied(SERVER);
        SERVER.close();
    }

    private static JsonNode ask(String document) {
        JsonNode answer = Json.read(
                Client.send(Client.asking(SERVER.at("/graphql"), document)).body());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.at(pointer).asString("")));
        return texts;
    }

    @Test
    void anEntityTellsHowItWasChangedTheNewestFirst() {
        COMMITS.topic("wire-story", "One");
        COMMITS.topic("wire-story", "Two");
        long last = COMMITS.topic("wire-story", "Three");
        JsonNode topic = ask("""
                { topic(id: "wire-story") { updatedIn updatedAt history {
                    totalCount pageInfo { hasNextPage hasPreviousPage }
                    nodes { revision at who why source action before after changes { column before after } } } } }""").path("topic");
        assertThat(topic.path("updatedIn").asLong()).isEqualTo(last);
        assertThat(topic.path("updatedAt").asString(""))
                .isEqualTo(topic.at("/history/nodes/0/at").asString(""))
                .endsWith("Z");
        assertThat(topic.at("/history/totalCount").asLong()).isEqualTo(3);
        JsonNode nodes = topic.at("/history/nodes");
        assertThat(texts(nodes, "/after/name")).containsExactly("Three", "Two", "One");
        assertThat(nodes.get(2).path("before").isNull()).isTrue();
        assertThat(nodes.get(0).path("who").asString("")).isEqualTo("tester");
        assertThat(nodes.get(0).path("why").asString("")).isEqualTo("to see");
        assertThat(nodes.get(0).path("action").asString("")).isEqualTo("PUT");
        assertThat(nodes.get(0).path("changes").toString())
                .isEqualTo("[{\"column\":\"name\",\"before\":\"Two\",\"after\":\"Three\"}]");
    }

    @Test
    void aHistoryIsPagedBothWays() {
        IntStream.rangeClosed(1, 5).forEach(number -> COMMITS.topic("wire-pages", "Page " + number));
        String page =
                "{ topic(id: \"wire-pages\") { history(%s) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { after } } } }";
        JsonNode first = ask(page.formatted("first: 2")).at("/topic/history");
        assertThat(texts(first.path("nodes"), "/after/name")).containsExactly("Page 5", "Page 4");
        JsonNode second = ask(page.formatted(
                        "first: 2, after: \"" + first.at("/pageInfo/endCursor").asString("") + "\""))
                .at("/topic/history");
        assertThat(texts(second.path("nodes"), "/after/name")).containsExactly("Page 3", "Page 2");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        JsonNode back = ask(page.formatted(
                        "last: 2, before: \"" + second.at("/pageInfo/endCursor").asString("") + "\""))
                .at("/topic/history");
        assertThat(texts(back.path("nodes"), "/after/name")).containsExactly("Page 4", "Page 3");
        assertThat(back.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        JsonNode oldest = ask(page.formatted("last: 2")).at("/topic/history");
        assertThat(texts(oldest.path("nodes"), "/after/name")).containsExactly("Page 2", "Page 1");
        assertThat(oldest.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    }

    @Test
    void aPlaceInTheLedgerIsOneInTheHistoryOfEach() {
        COMMITS.topic("wire-one", "One");
        COMMITS.topic("wire-two", "Two");
        COMMITS.topic("wire-one", "One again");
        String cursor = ask("{ topic(id: \"wire-two\") { history { pageInfo { endCursor } } } }")
                .at("/topic/history/pageInfo/endCursor")
                .asString("");
        String page = "history(after: \"%s\") { nodes { after } }".formatted(cursor);
        JsonNode both =
                ask("{ one: topic(id: \"wire-one\") { %s } two: topic(id: \"wire-two\") { %1$s } }".formatted(page));
        assertThat(texts(both.at("/one/history/nodes"), "/after/name")).containsExactly("One");
        assertThat(both.at("/two/history/nodes").isEmpty()).isTrue();
    }

    @Test
    void manyThingsAreOneStatement() {
        JsonNode answer = Json.read(Client.send(
                        Client.asking(
                                SERVER.at("/graphql"),
                                "{ topics(first: 50) { nodes { updatedIn history(first: 1) { nodes { revision } } } } people { nodes { history(first: 1) { nodes { who } } } } }"))
                .body());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        String timing = Client.send(Client.asking(
                        SERVER.at("/graphql"),
                        "{ topics(first: 50) { nodes { history(first: 1) { nodes { revision } } } } }"))
                .headers()
                .firstValue("Server-Timing")
                .orElse("");
        assertThat(timing).contains("desc=\"2\"");
    }

    @Test
    void aRelationshipAndAFactTellTheirsToo() {
        JsonNode links = ask(
                "{ people { nodes { appointments(first: 1) { edges { link { id updatedIn history { nodes { action after } } } } } names(first: 1) { nodes { id updatedIn } } } } awards { nodes { updatedIn history { nodes { source after } } } } }");
        assertThat(links.at("/people/nodes").toString())
                .contains("APPOINTED_TO:")
                .contains("\"action\":\"PUT\"");
        links.at("/awards/nodes").forEach(award -> {
            assertThat(award.path("updatedIn").asLong()).isPositive();
            assertThat(award.at("/history/nodes/0/source").asString("")).isEqualTo("invented");
        });
    }

    @Test
    void aRevisionTellsWhatItChanged() {
        Receipt made = COMMITS.commit(
                COMMITS.put("topic", Map.of("id", "wire-a", "name", "A", "citations", "wire-paper-p01")),
                COMMITS.put("topic", Map.of("id", "wire-b", "name", "B", "citations", "wire-paper-p01")));
        JsonNode revision = ask("""
                { revision(number: %d) { number at who why source changes(first: 1) { totalCount pageInfo { hasNextPage endCursor }
                  nodes { id table action before after node { id label } } } } }""".formatted(made.revision())).path("revision");
        assertThat(revision.at("/changes/totalCount").asInt()).isEqualTo(2);
        assertThat(revision.at("/changes/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(revision.at("/changes/nodes/0/node/label").asString("")).isEqualTo("A");
        JsonNode rest = ask("{ revision(number: %d) { changes(after: \"%s\") { nodes { id } } } }"
                .formatted(
                        made.revision(),
                        revision.at("/changes/pageInfo/endCursor").asString("")));
        assertThat(texts(rest.at("/revision/changes/nodes"), "/id")).containsExactly("wire-b");
        assertThat(ask("{ revision(number: 1000000) { number } }")
                        .path("revision")
                        .isNull())
                .isTrue();
    }

    @Test
    void revisionsAreListedTheNewestFirst() {
        long first = COMMITS.topic("wire-list", "One");
        long last = COMMITS.topic("wire-list", "Two");
        JsonNode page = ask(
                "{ revisions(first: 2, who: \"tester\") { totalCount pageInfo { hasNextPage endCursor } nodes { number changes(first: 1) { nodes { id } } } } meta { revision } }");
        assertThat(page.at("/revisions/nodes/0/number").asLong()).isEqualTo(last);
        assertThat(page.at("/revisions/nodes/1/number").asLong()).isEqualTo(first);
        assertThat(page.at("/meta/revision").asLong()).isEqualTo(last);
        assertThat(page.at("/revisions/totalCount").asLong()).isGreaterThan(2);
        JsonNode packages = ask(
                "{ revisions(source: \"invented\", until: \"2100-01-01T00:00:00Z\") { nodes { source } } none: revisions(from: \"2100-01-01T00:00:00Z\") { nodes { source } } }");
        assertThat(texts(packages.at("/revisions/nodes"), "/source"))
                .isNotEmpty()
                .containsOnly("invented");
        assertThat(packages.at("/none/nodes").size()).isZero();
    }

    @Test
    void betweenTwoRevisionsOnlyWhatDiffersIsTold() {
        long before = COMMITS.topic("wire-net", "One");
        COMMITS.topic("wire-net", "Two");
        COMMITS.topic("wire-passing", "Here");
        COMMITS.retracted("topic", "wire-passing");
        long until = COMMITS.topic("wire-net", "Three");
        JsonNode nodes =
                ask("{ changesBetween(from: %d, until: %d) { totalCount nodes { id changes { column before after } } } }"
                                .formatted(before, until))
                        .path("changesBetween");
        assertThat(texts(nodes.path("nodes"), "/id")).containsExactly("wire-net");
        assertThat(nodes.at("/nodes/0/changes/0/before").asString("")).isEqualTo("One");
        assertThat(nodes.at("/nodes/0/changes/0/after").asString("")).isEqualTo("Three");
        assertThat(nodes.path("totalCount").asInt()).isEqualTo(1);
        assertThat(Client.code(Client.send(Client.asking(
                                SERVER.at("/graphql"), "{ changesBetween(from: 3, until: 2) { totalCount } }"))
                        .body()))
                .isEqualTo("BAD_ARGUMENT");
        assertThat(Client.code(Client.send(Client.asking(
                                SERVER.at("/graphql"),
                                "{ changesBetween(from: %d, until: %d) { totalCount } }"
                                        .formatted(before, until + 1_000)))
                        .body()))
                .isEqualTo("UNAVAILABLE");
    }
}
