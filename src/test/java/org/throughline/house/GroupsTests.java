package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.house.MoneyGraph.Award;
import org.throughline.running.Answer;
import org.throughline.running.FillsGraph;
import org.throughline.running.Seed;
import tools.jackson.databind.JsonNode;

/** Groups hold what a plain count finds, and lists ordered by a count are those that a plain sort makes. */
@FillsGraph
class GroupsTests {

    private static final String NONE = "";

    private static final MoneyGraph GRAPH = new MoneyGraph(Seed.of("Grouped awards"), 90);

    @BeforeAll
    static void awardsAtRandom() {
        GRAPH.write();
    }

    @AfterAll
    static void leaveNothing() {
        Scratch.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "stage", "currency"})
    void groupsByAPropertyPartitionTheirMembers(String property) {
        Map<String, Set<String>> groups = groups("awards", property.toUpperCase(Locale.ROOT));
        assertThat(groups)
                .isEqualTo(
                        plain(award -> Set.of(String.valueOf(award.properties().getOrDefault(property, NONE)))));
        assertThat(groups.values().stream().mapToInt(Set::size).sum())
                .isEqualTo(GRAPH.awards().size());
    }

    @Test
    void anAwardOfSeveralRecipientsStandsInTheGroupOfEach() {
        assertThat(groups("awards", "RECIPIENTS")).isEqualTo(plain(award -> {
            Set<String> organisations = new TreeSet<>(award.recipients());
            organisations.removeAll(award.own());
            return organisations.isEmpty() ? Set.of(NONE) : organisations;
        }));
    }

    @Test
    void theMembersOfAGroupArePagesById() {
        List<String> planned = GRAPH.awards().stream()
                .filter(award -> "PLANNED".equals(award.get("stage", String.class)))
                .map(Award::id)
                .toList();
        assertThat(walk(
                        "{ awards(filter: {stage: [PLANNED]}) { groups(by: [STAGE]) { members(first: 7",
                        ") { nodes { id } pageInfo { hasNextPage endCursor } } } } }",
                        "/awards/groups/0/members"))
                .hasSizeGreaterThan(7)
                .isEqualTo(planned);
    }

    @Test
    void theLargestGroupsComeFirstThenByKey() {
        JsonNode groups = Scratch.service()
                .ask("{ awards { groups(by: [SCHEME], first: 5) { keys { value } count } } }")
                .at("/awards/groups");
        List<String> told = new ArrayList<>();
        groups.forEach(group -> told.add(
                group.path("count").asInt() + " " + group.at("/keys/0/value").asString("~")));
        List<String> expected =
                plain(award -> award.under().isEmpty() ? Set.of("~") : award.under()).entrySet().stream()
                        .sorted(Comparator.<Map.Entry<String, Set<String>>>comparingInt(
                                        group -> -group.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .limit(5)
                        .map(group -> group.getValue().size() + " " + group.getKey())
                        .toList();
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void inTheGroupOfARecipientSumsAreWhatItReceives() {
        JsonNode groups = Scratch.service()
                .ask(
                        "{ awards { groups(by: [RECIPIENTS]) { keys { value } sums { stage currency minimum maximum count } } } }")
                .at("/awards/groups");
        assertThat(groups.size()).isGreaterThan(3);
        groups.forEach(group -> {
            String id = group.at("/keys/0/value").asString(NONE);
            if (!id.isEmpty()) {
                JsonNode received = Scratch.service()
                        .ask("{ organisation(id: \"" + id
                                + "\") { awards { totals { stage currency minimum maximum count } } } }")
                        .at("/organisation/awards/totals");
                assertThat(group.path("sums")).isEqualTo(received);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASC", "DESC"})
    void anOrderByACountIsThatOfAPlainSortPageByPage(String direction) {
        Comparator<Award> byCount = Comparator.<Award>comparingInt(
                        award -> award.recipients().size() - award.own().size())
                .thenComparing(Award::id);
        List<String> expected = GRAPH.awards().stream()
                .sorted(direction.equals("ASC") ? byCount : byCount.reversed())
                .map(Award::id)
                .toList();
        List<String> found = walk(
                "{ awards(first: 7, orderBy: [{field: RECIPIENTS, direction: " + direction + "}]",
                ") { nodes { id } pageInfo { hasNextPage endCursor } } }",
                "/awards");
        assertThat(found).isEqualTo(expected);
    }

    private static Map<String, Set<String>> plain(Function<Award, Set<String>> keys) {
        Map<String, Set<String>> groups = new TreeMap<>();
        GRAPH.awards()
                .forEach(award -> keys.apply(award)
                        .forEach(key -> groups.computeIfAbsent(key, _ -> new TreeSet<>())
                                .add(award.id())));
        return groups;
    }

    /** The groups of a list with all their members. */
    private static Map<String, Set<String>> groups(String list, String key) {
        Map<String, Set<String>> groups = new TreeMap<>();
        JsonNode answer = answered("{ " + list + " { groups(by: [" + key
                        + "], first: 100) { keys { value } count members(first: 100) { totalCount nodes { id } } } } }")
                .at("/" + list + "/groups");
        answer.forEach(group -> {
            Set<String> ids = new TreeSet<>();
            group.at("/members/nodes").forEach(node -> ids.add(node.path("id").asString()));
            assertThat(group.path("count").asInt())
                    .isEqualTo(group.at("/members/totalCount").asInt())
                    .isEqualTo(ids.size());
            groups.put(group.at("/keys/0/value").asString(NONE), ids);
        });
        return groups;
    }

    /** Walks through a list page by page. */
    private static List<String> walk(String before, String behind, String pointer) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = answered(before + after + behind).at(pointer);
            page.path("nodes").forEach(node -> found.add(node.path("id").asString()));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\""
                    : "";
        } while (!after.isEmpty());
        return found;
    }

    private static Answer answered(String document) {
        Answer answer = Scratch.service().ask(document);
        assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
        return answer;
    }
}
