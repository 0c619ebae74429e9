package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;
import org.throughline.running.Seed;
import org.throughline.running.Thoroughness;
import tools.jackson.databind.JsonNode;

/** Readings on graphs of which a plain search in the test knows the answers, and on those that are hard to search. */
@FillsGraph
class ExploredGraphTests {

    static final String BODIES = """
            UNWIND range($from, $to) AS number
            CREATE (:Node:Entity:Organisation:Trust {id: $prefix + number, name: $prefix + number, nameOrder: $prefix + number, kind: 'TRUST'})
            """;
    static final String PARTNERS = """
            UNWIND $pairs AS pair
            MATCH (one:Node {id: pair[0]}), (other:Node {id: pair[1]})
            CREATE (one)-[:PARTNERED_WITH {id: 'joint-' + pair[2], citations: ['place-' + pair[2] % 3], attested: [], preferred: false}]->(other)
            """;
    static final String CITATIONS = """
            CREATE (source:Node:Source {id: 'paper', title: 'Paper', publishedOrder: date('9999-12-31')})
            CREATE (copy:Node:Source {id: 'copy', title: 'Copy', publishedOrder: date('9999-12-31')})-[:DERIVED_FROM {id: 'copied'}]->(source)
            CREATE (:Node:Citation {id: 'place-0', locator: 'a', basis: 'STATED', fidelity: 'VERBATIM'})-[:CITES {id: 'place-0'}]->(source)
            CREATE (:Node:Citation {id: 'place-1', locator: 'b', basis: 'INFERRED', fidelity: 'VERBATIM'})-[:CITES {id: 'place-1'}]->(copy)
            CREATE (:Node:Citation {id: 'place-2', locator: 'c', basis: 'STATED', fidelity: 'MACHINE_REWRITTEN'})-[:CITES {id: 'place-2'}]->(copy)
            """;
    private static final int BODY_COUNT = 24;
    private static final int JOINTS = 34;
    private static final int HOPS = 5;
    private static final int STEP = Thoroughness.of(4, 1);

    private final long seed = Seed.of("Explored graph");
    private final Random random = new Random(seed);

    @BeforeEach
    void anEmptyGraphWithCitations() {
        Scratch.clear();
        Scratch.run(CITATIONS, Map.of());
    }

    private Map<String, Set<String>> randomGraph() {
        Scratch.run(BODIES, Map.of("prefix", "body-", "from", 0, "to", BODY_COUNT - 1));
        List<List<Object>> pairs = new ArrayList<>();
        Map<String, Set<String>> neighbours = new TreeMap<>();
        for (int i = 0; i < JOINTS; i++) {
            String one = "body-" + random.nextInt(BODY_COUNT);
            String other = "body-" + random.nextInt(BODY_COUNT);
            pairs.add(List.of(one, other, i));
            neighbours.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
            neighbours.computeIfAbsent(other, _ -> new TreeSet<>()).add(one);
        }
        Scratch.run(PARTNERS, Map.of("pairs", pairs));
        return neighbours;
    }

    private static Answer ask(String document) {
        Answer answer = Scratch.service().ask(document);
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        return answer;
    }

    @Test
    void pathsAreThoseThatAPlainSearchFinds() {
        Map<String, Set<String>> neighbours = randomGraph();
        for (int other = 1 + random.nextInt(STEP); other < BODY_COUNT; other += STEP) {
            String to = "body-" + other;
            Set<Set<String>> expected = new HashSet<>();
            walk(new ArrayList<>(List.of("body-0")), to, neighbours, expected);
            List<List<String>> found = paths("body-0", to);
            assertThat(found.stream()
                            .map(way -> Set.copyOf(way.subList(1, way.size() - 1)))
                            .toList())
                    .as("of seed %d to %s", seed, to)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found)
                    .allSatisfy(way -> assertThat(isPath(way, neighbours)).isTrue());
            assertThat(found.stream().map(List::size)).isSorted();
        }
    }

    @Test
    void whereThereIsNoPathItIsSaidWhetherOneOfMoreStepsCouldBe() {
        Map<String, Set<String>> neighbours = randomGraph();
        Map<String, Integer> distances = distances("body-0", neighbours);
        for (int hops = 1; hops <= HOPS; hops++) {
            for (int other = 1; other < BODY_COUNT; other += STEP) {
                String to = "body-" + other;
                JsonNode told = ask("{ paths(from: \"body-0\", to: \"%s\", maxHops: %d) { absence nodes { hops } } }"
                                .formatted(to, hops))
                        .at("/paths");
                @Nullable Integer distance = distances.get(to);
                String absence = distance == null ? "NOT_CONNECTED" : distance > hops ? "NOT_WITHIN_HOPS" : "";
                assertThat(told.path("absence").asString(""))
                        .as("of seed %d to %s within %d", seed, to, hops)
                        .isEqualTo(absence);
                assertThat(told.path("nodes").isEmpty()).isEqualTo(!absence.isEmpty());
            }
        }
    }

    private static Map<String, Integer> distances(String from, Map<String, Set<String>> neighbours) {
        Map<String, Integer> distances = new TreeMap<>(Map.of(from, 0));
        List<String> waiting = new ArrayList<>(List.of(from));
        for (int at = 0; at < waiting.size(); at++) {
            String node = waiting.get(at);
            int next = 1 + distances.getOrDefault(node, 0);
            neighbours.getOrDefault(node, Set.of()).stream()
                    .filter(other -> distances.putIfAbsent(other, next) == null)
                    .forEach(waiting::add);
        }
        return distances;
    }

    /** All ways without a node twice, by the nodes that they pass. */
    private static void walk(List<String> way, String to, Map<String, Set<String>> neighbours, Set<Set<String>> found) {
        String last = way.getLast();
        if (last.equals(to)) {
            found.add(Set.copyOf(way.subList(1, way.size() - 1)));
        } else if (way.size() <= HOPS) {
            neighbours.getOrDefault(last, Set.of()).stream()
                    .filter(next -> !way.contains(next))
                    .forEach(next -> {
                        way.add(next);
                        walk(way, to, neighbours, found);
                        way.removeLast();
                    });
        }
    }

    private static List<List<String>> paths(String from, String to) {
        List<List<String>> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    ask("{ paths(from: \"%s\", to: \"%s\", maxHops: %d, first: 7%s) { truncated pageInfo { hasNextPage endCursor } nodes { start { id } steps { node { id } link { start { id } end { id } } } } } }"
                                    .formatted(from, to, HOPS, after))
                            .at("/paths");
            assertThat(page.path("truncated").asBoolean()).isFalse();
            page.path("nodes").forEach(path -> found.add(way(path)));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\""
                    : "";
        } while (!after.isEmpty());
        return found;
    }

    private static List<String> way(JsonNode path) {
        List<String> way = new ArrayList<>(List.of(path.at("/start/id").asString()));
        path.path("steps").forEach(step -> {
            String next = step.at("/node/id").asString();
            assertThat(Set.of(
                            step.at("/link/start/id").asString(),
                            step.at("/link/end/id").asString()))
                    .isEqualTo(Set.of(way.getLast(), next));
            way.add(next);
        });
        return way;
    }

    private static boolean isPath(List<String> way, Map<String, Set<String>> neighbours) {
        return new HashSet<>(way).size() == way.size()
                && IntStream.range(1, way.size())
                        .allMatch(at -> neighbours
                                .getOrDefault(way.get(at - 1), Set.of())
                                .contains(way.get(at)));
    }

    @Test
    void ofPathsOfOneLengthTheBestEvidencedComesFirst() {
        Scratch.run(BODIES, Map.of("prefix", "body-", "from", 0, "to", 4));
        Scratch.run(
                PARTNERS,
                Map.of(
                        "pairs",
                        List.of(
                                List.of("body-0", "body-2", 1),
                                List.of("body-2", "body-4", 3),
                                List.of("body-0", "body-1", 2),
                                List.of("body-4", "body-1", 6),
                                List.of("body-0", "body-3", 0),
                                List.of("body-3", "body-4", 9))));
        Answer answer = ask(
                "{ paths(from: \"body-0\", to: \"body-4\") { nodes { basis fidelity sources steps { forwards node { id } } } } }");
        assertThat(answer.at("/paths/nodes")
                        .valueStream()
                        .map(path -> path.at("/steps/0/node/id").asString() + " "
                                + path.path("basis").asString() + " "
                                + path.path("fidelity").asString() + " "
                                + path.path("sources").asInt() + " "
                                + path.at("/steps/1/forwards").asBoolean()))
                .containsExactly(
                        "body-3 STATED VERBATIM 1 true",
                        "body-1 STATED MACHINE_REWRITTEN 1 false",
                        "body-2 INFERRED VERBATIM 1 true");
    }

    @Test
    @AtNight
    void aHubOfAHundredThousandIsPassedAndCut() {
        Scratch.run(BODIES, Map.of("prefix", "hub-", "from", 0, "to", 1));
        Scratch.run(BODIES, Map.of("prefix", "body-", "from", 0, "to", 100));
        Scratch.run("""
                MATCH (hub:Node {id: 'hub-0'})
                UNWIND range(0, 99999) AS number
                CALL (hub, number) {
                  MATCH (body:Node {id: 'body-' + number % 101})
                  CREATE (body)-[:PARTNERED_WITH {id: 'spoke-' + number, citations: ['place-0'], attested: [], preferred: false}]->(hub)
                } IN TRANSACTIONS OF 10000 ROWS
                """, Map.of());
        Scratch.run(PARTNERS, Map.of("pairs", List.of(List.of("hub-1", "body-7", 1))));
        Answer answer = ask(
                "{ paths(from: \"hub-1\", to: \"body-9\", first: 1) { nodes { steps { node { id } alternatives { id } } } } "
                        + "neighbourhood(of: [\"hub-0\"], first: 10) { truncated truncation nodes { hops } } "
                        + "connectionsBetween(of: [\"body-3\", \"body-4\"]) { common { count node { id } links { id } } } "
                        + "timeline(of: [\"hub-0\"]) { nodes { kind } undated { kind } } }");
        assertThat(answer.at("/paths/nodes/0/steps")
                        .valueStream()
                        .map(step -> step.at("/node/id").asString()))
                .containsExactly("body-7", "hub-0", "body-9");
        assertThat(answer.at("/neighbourhood/truncation").asString()).isEqualTo("LIMIT");
        assertThat(answer.at("/neighbourhood/nodes").size()).isEqualTo(11);
        assertThat(answer.at("/connectionsBetween/common/0/node/id").asString()).isEqualTo("hub-0");
        assertThat(answer.at("/connectionsBetween/common/0/links").size()).isEqualTo(20);
        assertThat(answer.at("/timeline/undated").size()).isEqualTo(100);
        assertThat(ask("{ timeline(of: [\"hub-0\"], kinds: []) { undated { kind } } }")
                        .at("/timeline/undated")
                        .size())
                .isZero();
        assertThat(ask("{ timeline(of: [\"hub-0\"], kinds: [DUE]) { undated { kind } } }")
                        .at("/timeline/undated")
                        .size())
                .isEqualTo(100);
    }

    @Test
    void aLineageEndsInCircles() {
        Scratch.run("""
                UNWIND range(0, 5) AS number
                CREATE (:Node:Entity:Initiative:Programme {id: 'plan-' + number, name: 'Plan', nameOrder: 'plan', kind: 'PROGRAMME', status: 'UNKNOWN'})
                """, Map.of());
        Scratch.run("""
                UNWIND [[0, 1], [1, 2], [2, 0], [2, 2], [2, 3], [1, 3]] AS pair
                MATCH (one:Node {id: 'plan-' + pair[0]}), (other:Node {id: 'plan-' + pair[1]})
                CREATE (one)-[:LED_TO {id: pair[0] + '-' + pair[1], citations: ['place-0'], attested: [], preferred: false}]->(other)
                """, Map.of());
        Answer answer = ask(
                "{ lineage(of: \"plan-0\", direction: FORWARD) { truncated steps { number parent hops link { id } node { id } } } }");
        assertThat(answer.at("/lineage/truncated").asBoolean()).isFalse();
        assertThat(answer.at("/lineage/steps")
                        .valueStream()
                        .map(step -> step.path("hops").asInt() + " "
                                + step.at("/link/id").asString() + " after "
                                + step.path("parent").asInt(0)))
                .containsExactly("1 LED_TO:0-1 after 0", "2 LED_TO:1-2 after 1", "2 LED_TO:1-3 after 1");
    }

    @Test
    void successionIsWalkedFromEitherEndAndInCircles() {
        Scratch.run(BODIES, Map.of("prefix", "body-", "from", 0, "to", 3));
        Scratch.run("""
                UNWIND [[0, 1], [1, 2], [2, 0]] AS pair
                MATCH (one:Node {id: 'body-' + pair[0]}), (other:Node {id: 'body-' + pair[1]})
                CREATE (one)-[:SUCCEEDED_BY {id: pair[0] + '-' + pair[1], citations: ['place-0'], attested: [], preferred: false}]->(other)
                """, Map.of());
        Scratch.run(PARTNERS, Map.of("pairs", List.of(List.of("body-1", "body-3", 1))));
        for (int start = 0; start < 3; start++) {
            Answer answer = ask(
                    ("{ paths(from: \"body-%d\", to: \"body-3\", throughSuccession: true, first: 1) { nodes { hops start { id } } } "
                                    + "lineage(of: \"body-%d\", throughSuccession: true) { steps { number } } "
                                    + "timeline(of: [\"body-%d\"], throughSuccession: true) { undated { link { id } } } }")
                            .formatted(start, start, start));
            assertThat(answer.at("/paths/nodes/0/hops").asInt()).isOne();
            assertThat(answer.at("/paths/nodes/0/start/id").asString()).isEqualTo("body-1");
            assertThat(answer.at("/lineage/steps").size()).isZero();
            assertThat(answer.at("/timeline/undated")
                            .valueStream()
                            .map(item -> item.at("/link/id").asString()))
                    .contains("PARTNERED_WITH:joint-1");
        }
    }

    @Test
    @AtNight
    void aTimelineIsInOrderAndItsPagesAreTheWhole() {
        Scratch.run(BODIES, Map.of("prefix", "body-", "from", 0, "to", 0));
        List<List<Object>> dates = IntStream.range(0, 60)
                .<List<Object>>mapToObj(number -> List.of(number, 1990 + random.nextInt(8)))
                .toList();
        Scratch.run("""
                MATCH (body:Node {id: 'body-0'})
                UNWIND $dates AS dated
                CREATE (body)-[:HAS_FIGURE {id: 'figure-' + dated[0], citations: ['place-0'], preferred: false}]->(:Node:Figure {
                  id: 'figure-' + dated[0], measure: 'HELD', status: 'REPORTED', citations: ['place-0'], preferred: false, dateText: toString(dated[1]),
                  dateEarliest: date({year: dated[1]}), dateLatest: date({year: dated[1], month: 12, day: 31}),
                  valueOrder: '~', dateOrder: date({year: dated[1]}), dueOrder: date('9999-12-31')})
                """, Map.of("dates", dates));
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    ask("{ timeline(of: [\"body-0\"], first: 7%s) { pageInfo { hasNextPage endCursor } nodes { date { text } node { id } } } }"
                                    .formatted(after))
                            .at("/timeline");
            page.path("nodes")
                    .forEach(item -> seen.add(item.at("/date/text").asString() + " "
                            + item.at("/node/id").asString()));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\""
                    : "";
        } while (!after.isEmpty());
        assertThat(seen).as("of seed %d", seed).isSorted().doesNotHaveDuplicates();
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(dates.stream()
                        .map(dated -> dated.get(1) + " figure-" + dated.get(0))
                        .toList());
    }

    @Test
    void whatCannotBeAskedSaysWhatToChange() {
        Scratch.run(BODIES, Map.of("prefix", "body-", "from", 0, "to", 1));
        Map<String, String> messages = new HashMap<>(Map.of(
                "{ paths(from: \"body-0\", to: \"nobody\") { nodes { hops } } }",
                        "Nothing has the id 'nobody' that 'to' names",
                "{ paths(from: \"body-0\", to: \"body-1\", maxHops: 7) { nodes { hops } } }",
                        "'maxHops' must lie between 1 and 6",
                "{ paths(from: \"body-0\", to: \"body-1\", after: \"x\") { nodes { hops } } }",
                        "'after' is not a cursor of this list",
                "{ lineage(of: \"body-0\", maxHops: 9) { truncated } }", "'maxHops' must lie between 1 and 8",
                "{ lineage(of: \"nobody\") { truncated } }", "'nobody' that 'of' names",
                "{ neighbourhood(of: [\"body-0\"], first: 301) { truncated } }", "'first' must lie between 1 and 300",
                "{ neighbourhood(of: [\"nobody\"]) { truncated } }", "'nobody' that 'of' names",
                "{ connectionsBetween(of: [\"body-0\"]) { truncated } }", "2 to 10 different nodes",
                "{ timeline(of: []) { nodes { kind } } }", "'of' must name 1 to 10, not 0",
                "{ timeline(of: [\"nobody\"]) { nodes { kind } } }", "'nobody' that 'of' names"));
        messages.put("{ connectionsBetween(of: [\"body-0\", \"nobody\"]) { truncated } }", "'nobody' that 'of' names");
        messages.forEach((document, message) -> {
            JsonNode error = Scratch.service().ask(document).errors().path(0);
            assertThat(error.path("message").asString()).as(document).contains(message);
            assertThat(error.at("/extensions/code").asString()).isIn("BAD_ARGUMENT", "BAD_CURSOR");
        });
    }
}
