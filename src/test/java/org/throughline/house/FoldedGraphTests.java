package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.running.Answer;
import org.throughline.running.FillsGraph;
import org.throughline.running.Seed;
import tools.jackson.databind.JsonNode;

/** Readings in which organisations count as one with their predecessors and successors, wherever they are reached. */
@FillsGraph
class FoldedGraphTests {

    private static final int HOPS = 4;
    private static final int DEPTH = 8;

    private final long seed = Seed.of("Folded graph");
    private final Random random = new Random(seed);

    @BeforeEach
    void anEmptyGraphWithCitations() {
        Scratch.clear();
        Scratch.run(ExploredGraphTests.CITATIONS, Map.of());
    }

    private static JsonNode ask(String document) {
        Answer answer = Scratch.service().ask(document);
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        return answer.at("");
    }

    @Test
    void pathsAreThoseThatAPlainSearchOfFamiliesFinds() {
        FoldedGraph graph = new FoldedGraph(random);
        for (String to : graph.bodies()) {
            String from = graph.anyone();
            String avoid = graph.anyone();
            if (!graph.family(from).equals(graph.family(to))) {
                assertThat(paths(from, to, avoid))
                        .as("of seed %d from %s to %s without %s", seed, from, to, avoid)
                        .containsExactlyElementsOf(graph.paths(from, to, avoid, HOPS));
            }
        }
    }

    private static List<String> paths(String from, String to, String avoid) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    ask("{ paths(from: \"%s\", to: \"%s\", avoid: [\"%s\"], via: [PARTNERED_WITH, SUCCEEDED_BY], throughSuccession: true, maxHops: %d, first: 7%s) { truncated pageInfo { hasNextPage endCursor } nodes { start { id } steps { forwards node { id } link { id } alternatives { id } } } } }"
                                    .formatted(from, to, avoid, HOPS, after))
                            .at("/paths");
            assertThat(page.path("truncated").asBoolean()).isFalse();
            page.path("nodes").forEach(path -> found.add(told(path)));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\""
                    : "";
        } while (!after.isEmpty());
        return found;
    }

    private static String told(JsonNode path) {
        return path.at("/start/id").asString()
                + path.path("steps")
                        .valueStream()
                        .map(step -> " %s %s %s %s"
                                .formatted(
                                        stored(step.path("link")),
                                        step.path("forwards").asBoolean(),
                                        step.at("/node/id").asString(),
                                        step.path("alternatives")
                                                .valueStream()
                                                .map(FoldedGraphTests::stored)
                                                .toList()))
                        .collect(Collectors.joining());
    }

    @Test
    void aLineageIsThatWhichAPlainSearchOfFamiliesFinds() {
        FoldedGraph graph = new FoldedGraph(random);
        for (String of : graph.bodies()) {
            List<JsonNode> steps =
                    ask("{ lineage(of: \"%s\", throughSuccession: true, maxHops: %d, first: 500) { steps { number parent hops node { id } link { id start { id } } } } }"
                                    .formatted(of, DEPTH))
                            .at("/lineage/steps")
                            .valueStream()
                            .toList();
            assertThat(steps.stream()
                            .map(step -> step.path("hops").asInt() + " "
                                    + stored(step.path("link")) + " "
                                    + step.at("/node/id").asString()))
                    .as("of seed %d from %s", seed, of)
                    .containsExactlyInAnyOrderElementsOf(graph.wholes(of, DEPTH));
            assertThat(steps).allSatisfy(step -> {
                int parent = step.path("parent").asInt(0);
                String before =
                        parent == 0 ? of : steps.get(parent - 1).at("/node/id").asString();
                assertThat(graph.family(step.at("/link/start/id").asString())).isEqualTo(graph.family(before));
                assertThat(step.path("number").asInt()).isGreaterThan(parent);
            });
        }
    }

    @Test
    void aWayThatGoesOnFromASuccessorPassesOneNode() {
        Scratch.run(ExploredGraphTests.BODIES, Map.of("prefix", "body-", "from", 0, "to", 3));
        succeed("body-1", "body-2");
        Scratch.run(
                ExploredGraphTests.PARTNERS,
                Map.of("pairs", List.of(List.of("body-0", "body-1", 0), List.of("body-3", "body-2", 3))));
        JsonNode answer = ask("""
                { apart: paths(from: "body-0", to: "body-3", maxHops: 3) { nodes { hops } }
                  folded: paths(from: "body-0", to: "body-3", throughSuccession: true) { nodes { hops steps { forwards node { id } } } }
                  avoiding: paths(from: "body-0", to: "body-3", avoid: ["body-2"], throughSuccession: true) { nodes { hops } }
                  succeeding: paths(from: "body-0", to: "body-3", via: [SUCCEEDED_BY], throughSuccession: true) { nodes { hops } }
                  near: paths(from: "body-2", to: "body-0", throughSuccession: true) { nodes { hops start { id } } } }
                """);
        assertThat(answer.at("/apart/nodes").toString()).isEqualTo("[{\"hops\":3}]");
        assertThat(answer.at("/folded/nodes").toString())
                .isEqualTo(
                        "[{\"hops\":2,\"steps\":[{\"forwards\":true,\"node\":{\"id\":\"body-1\"}},{\"forwards\":false,\"node\":{\"id\":\"body-3\"}}]}]");
        assertThat(answer.at("/avoiding/nodes")).isEmpty();
        assertThat(answer.at("/succeeding/nodes")).isEmpty();
        assertThat(answer.at("/near/nodes").toString()).isEqualTo("[{\"hops\":1,\"start\":{\"id\":\"body-1\"}}]");
    }

    @Test
    void endsOfOneFamilyAndUnknownNodesToAvoidAreRefused() {
        Scratch.run(ExploredGraphTests.BODIES, Map.of("prefix", "body-", "from", 0, "to", 2));
        succeed("body-0", "body-1");
        assertThat(refusal("from: \"body-1\", to: \"body-0\", throughSuccession: true"))
                .contains("'from' and 'to' name the same node");
        assertThat(refusal("from: \"body-1\", to: \"body-2\", avoid: [\"nobody\"]"))
                .contains("Nothing has the id 'nobody' that 'avoid' names");
    }

    private static void succeed(String old, String successor) {
        Scratch.run("""
                MATCH (old:Node {id: $old}), (new:Node {id: $new})
                CREATE (old)-[:SUCCEEDED_BY {id: 'after', citations: ['place-0'], attested: [], preferred: false}]->(new)
                """, Map.of("old", old, "new", successor));
    }

    private static String refusal(String arguments) {
        return Scratch.service()
                .ask("{ paths(" + arguments + ") { nodes { hops } } }")
                .errors()
                .at("/0/message")
                .asString();
    }

    /** The id of a relationship among those of its type. */
    private static String stored(JsonNode link) {
        String id = link.path("id").asString();
        return id.substring(id.indexOf(':') + 1);
    }
}
