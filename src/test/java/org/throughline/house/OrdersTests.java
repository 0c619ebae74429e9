package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.field.Field;
import org.throughline.field.Fields;
import org.throughline.running.Answer;
import org.throughline.running.FillsGraph;
import org.throughline.running.Thoroughness;
import tools.jackson.databind.JsonNode;

/** Wherever nodes are listed, they can be ordered by how many of anything they have. */
@FillsGraph
class OrdersTests {

    private static final GraphQLSchema SCHEMA =
            Scratch.service().bean(GraphQlSource.class).schema();
    private static final Plans PLANS = new Plans(Scratch.service());
    private static final int NODES = 5;

    private static final String GATHERED = "what all facts and relationships cite has to be read to be counted";
    private static final String SEARCHED = "what a place supports is found by a full-text index, which does not count";
    private static final String UNORDERED = "names and identifiers come in the one order that makes sense of them";
    private static final String UNLISTED = "a link stands in no list of links that could be ordered";
    private static final Map<String, String> UNCOUNTED = Map.of(
            "Entity.evidence", GATHERED,
            "Source.facts", SEARCHED,
            "Source.relationships", SEARCHED,
            "Citation.facts", SEARCHED,
            "Citation.relationships", SEARCHED,
            "Link.evidence", UNLISTED,
            "Name.evidence", UNORDERED,
            "Identifier.evidence", UNORDERED);

    /** How often something was changed is told by its version. */
    private static final String HISTORY = "history";

    private static final Map<String, String> ORDERED_OTHERWISE = Map.of(
            "Person.appointments", "AppointmentOrder",
            "Organisation.appointments", "AppointmentOrder",
            "Organisation.participations", "ParticipationOrder",
            "Initiative.participants", "ParticipationOrder");

    private static final Pattern DEGREE =
            Pattern.compile("COUNT \\{ \\(node\\)(<?-\\[:[A-Z_|]+]->?)\\((?::(\\w+))?\\) }");
    private static final Pattern RELATION =
            Pattern.compile("MATCH \\(\\w+\\)<?-\\[\\w*:([A-Z_]+)(]->?)\\(\\w+:(\\w+)\\)");
    private static final String CREATE =
            "UNWIND range(1, $nodes) AS number CREATE (:Node:Entity:$($label) {id: $label + '-' + number, citations: $citations[..number]})";

    /** One text for all types, so that it is planned once. */
    private static final String RELATE = """
            MATCH (node:$($label)) WITH node, (toInteger(split(node.id, '-')[1]) + $turn) % $nodes AS many
            CALL (node, many) {
              MATCH (other:$($other)) WHERE other <> node WITH other ORDER BY other.id DESC LIMIT $nodes - 1
              WITH collect(other)[..many] AS others UNWIND others AS other
              WITH CASE WHEN $outwards THEN node ELSE other END AS start, CASE WHEN $outwards THEN other ELSE node END AS end
              CREATE (start)-[:$($type) {id: randomUUID(), attested: [], citations: []}]->(end)
            }
            """;

    /** The list at the root that holds all nodes of a type, and a list of each that is counted. */
    private record Counted(ListField nodes, String key) {

        static List<Counted> all() {
            return roots().values().stream()
                    .flatMap(nodes ->
                            nodes.keys().stream().filter(nodes::isCount).map(key -> new Counted(nodes, key)))
                    .toList();
        }

        String list() {
            return ListField.camel(key);
        }

        /** Relationships as the counted list itself finds them; of each node another number. */
        void relate(int turn) {
            String type = nodes.node().getName();
            if (Scratch.service().bean(Fields.class).find(type, List.of("Entity"), list())
                    instanceof Field.Reach reach) {
                CypherFile.all().stream()
                        .filter(file -> file.name().equals(reach.fragment()))
                        .map(file -> RELATION.matcher(file.body()))
                        .filter(Matcher::find)
                        .forEach(relation -> Scratch.run(
                                RELATE,
                                Map.of(
                                        "label",
                                        type,
                                        "other",
                                        relation.group(3).replace("Entity", "Person"),
                                        "type",
                                        relation.group(1),
                                        "outwards",
                                        relation.group(2).endsWith(">"),
                                        "nodes",
                                        NODES,
                                        "turn",
                                        turn)));
            }
        }

        List<Integer> counts() {
            String root = nodes.field().getName();
            Answer answer = Scratch.service()
                    .ask("{ %s(first: 100, orderBy: [{field: %s, direction: DESC}]) { nodes { %s { totalCount } } } }"
                            .formatted(root, key, list()));
            assertThat(answer.errors().isMissingNode()).as(answer.body()).isTrue();
            return answer.at("/" + root + "/nodes")
                    .valueStream()
                    .map((JsonNode node) ->
                            node.at("/" + list() + "/totalCount").asInt())
                    .toList();
        }

        @Override
        public String toString() {
            return nodes + " by " + key;
        }
    }

    /** The first list of each type. */
    private static Map<String, ListField> roots() {
        return ListField.atTheRoot(SCHEMA).stream()
                .filter(list -> fields(list.node().getName()) != null)
                .collect(Collectors.toMap(
                        list -> list.node().getName(), list -> list, (first, _) -> first, TreeMap::new));
    }

    private static @Nullable GraphQLEnumType fields(String type) {
        return (GraphQLEnumType) SCHEMA.getType(type + "OrderField");
    }

    @BeforeAll
    static void nodesWithAnotherNumberOfEach() {
        Scratch.clear();
        List<String> citations = IntStream.rangeClosed(1, NODES)
                .mapToObj(number -> "Citation-" + number)
                .toList();
        Stream.concat(roots().keySet().stream(), Stream.of("Citation", "Name", "Identifier"))
                .forEach(label -> Scratch.run(CREATE, Map.of("nodes", NODES, "label", label, "citations", citations)));
        List<Counted> counted = Counted.all();
        IntStream.range(0, counted.size()).forEach(turn -> counted.get(turn).relate(turn));
    }

    @AfterAll
    static void leaveNothing() {
        Scratch.clear();
    }

    @TestFactory
    Stream<DynamicTest> anOrderByTheCountOfAListIsThatOfItsTotalCounts() {
        return Thoroughness.every(6, Counted.all().stream())
                .map(counted -> DynamicTest.dynamicTest(
                        counted.toString(),
                        () -> assertThat(counted.counts())
                                .isSortedAccordingTo(Comparator.reverseOrder())
                                .hasSizeGreaterThanOrEqualTo(NODES)
                                .satisfies(
                                        counts -> assertThat(counts.getFirst()).isGreaterThan(counts.getLast()))));
    }

    @Test
    void everyListOfATypeIsAnOrderOfIt() {
        Set<String> missing = new TreeSet<>();
        Nodes.types(SCHEMA).forEach(type -> {
            boolean entity = type.getInterfaces().stream()
                    .anyMatch(implemented -> implemented.getName().equals("Entity"));
            @Nullable GraphQLEnumType orders = fields(type.getName());
            ListField.of(type)
                    .map(list -> list.field().getName())
                    .filter(list -> !list.equals(HISTORY))
                    .filter(list -> orders == null || orders.getValue(constant(list)) == null)
                    .forEach(list -> missing.add((entity ? "Entity" : type.getName()) + "." + list));
        });
        assertThat(missing).isEqualTo(new TreeSet<>(UNCOUNTED.keySet()));
    }

    private static String constant(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    @Test
    void everyListTakesTheOrderOfItsNodesOrOneOfItsOwn() {
        List<ListField> lists = Stream.concat(ListField.atTheRoot(SCHEMA).stream(), ListField.ofNodes(SCHEMA).stream())
                .filter(list -> fields(list.node().getName()) != null)
                .toList();
        assertThat(lists)
                .hasSizeGreaterThan(100)
                .allSatisfy(list -> assertThat(order(list))
                        .isEqualTo(ORDERED_OTHERWISE.getOrDefault(
                                list.coordinate(), list.node().getName() + "Order")));
    }

    private static @Nullable String order(ListField list) {
        return list.field().getArgument("orderBy") == null
                ? null
                : GraphQLTypeUtil.unwrapAll(list.field().getArgument("orderBy").getType())
                        .getName();
    }

    /** A count that names the label at the other end expands; without it, the node itself tells its degree. */
    @TestFactory
    Stream<DynamicTest> aCountIsReadFromTheNodeWhereItsRelationshipLeadsToOneType() {
        return CypherFile.all().stream()
                .filter(file -> file.isIn("shared"))
                .flatMap(file -> file.declared("order").stream()
                        .map(DEGREE::matcher)
                        .filter(Matcher::find)
                        .map(count -> DynamicTest.dynamicTest(file + " " + count.group(), () -> check(file, count))));
    }

    private static void check(CypherFile file, Matcher count) {
        if (count.group(2) == null) {
            assertThat(PLANS.operators("MATCH (node:Entity) RETURN " + count.group(), Map.of()))
                    .noneMatch(operator -> operator.startsWith("Expand"));
        } else {
            assertThat(file.declared("order").stream()
                            .map(DEGREE::matcher)
                            .filter(other -> other.find() && other.group(1).equals(count.group(1))))
                    .as("orders by what else %s leads to", count.group(1))
                    .hasSizeGreaterThan(1);
        }
    }
}
