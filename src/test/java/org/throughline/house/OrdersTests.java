package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Wherever nodes are listed, they can be ordered by how many of anything they have. */
class OrdersTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();
    private static final Plans PLANS = new Plans(SERVICE);

    private static final String GATHERED = "what all facts and relationships cite has to be read to be counted";
    private static final String SEARCHED = "what a place supports is found by a full-text index, which does not count";
    private static final Map<String, String> UNCOUNTED = Map.of(
            "Entity.evidence", GATHERED,
            "Source.facts", SEARCHED,
            "Source.relationships", SEARCHED,
            "Citation.facts", SEARCHED,
            "Citation.relationships", SEARCHED);

    private static final Map<String, String> ORDERED_OTHERWISE = Map.of(
            "Person.appointments", "AppointmentOrder",
            "Organisation.appointments", "AppointmentOrder",
            "Organisation.participations", "ParticipationOrder",
            "Initiative.participants", "ParticipationOrder");

    private static final Pattern DEGREE =
            Pattern.compile("COUNT \\{ \\(node\\)(<?-\\[:[A-Z_|]+]->?)\\((?::(\\w+))?\\) }");

    static List<ListField> lists() {
        return Stream.concat(ListField.atTheRoot(SCHEMA).stream(), ListField.ofNodes(SCHEMA).stream())
                .filter(list -> fields(list.node().getName()) != null)
                .toList();
    }

    private static @Nullable GraphQLEnumType fields(String type) {
        return (GraphQLEnumType) SCHEMA.getType(type + "OrderField");
    }

    private static Set<String> orders(String type) {
        @Nullable GraphQLEnumType fields = fields(type);
        return fields == null
                ? Set.of()
                : fields.getValues().stream().map(value -> value.getName()).collect(Collectors.toSet());
    }

    @Test
    void everyListOfATypeIsAnOrderOfIt() {
        Set<String> missing = new TreeSet<>();
        Nodes.types(SCHEMA)
                .forEach(type -> ListField.of(type)
                        .map(list -> list.field().getName())
                        .filter(list -> !orders(type.getName()).contains(constant(list)))
                        .forEach(list ->
                                missing.add((isEntity(type.getName()) ? "Entity." : type.getName() + ".") + list)));
        assertThat(missing).isEqualTo(new TreeSet<>(UNCOUNTED.keySet()));
    }

    private static boolean isEntity(String type) {
        return SCHEMA.getObjectType(type).getInterfaces().stream()
                .anyMatch(implemented -> implemented.getName().equals("Entity"));
    }

    private static String constant(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    @Test
    void everyListTakesTheOrderOfItsNodesOrOneOfItsOwn() {
        assertThat(lists())
                .hasSizeGreaterThan(100)
                .allSatisfy(list -> assertThat(order(list))
                        .as("%s", list)
                        .isEqualTo(ORDERED_OTHERWISE.getOrDefault(
                                list.toString(), list.node().getName() + "Order")));
    }

    private static @Nullable String order(ListField list) {
        return list.field().getArgument("orderBy") == null
                ? null
                : GraphQLTypeUtil.unwrapAll(list.field().getArgument("orderBy").getType())
                        .getName();
    }

    @TestFactory
    Stream<DynamicTest> anOrderByTheCountOfAListIsThatOfItsTotalCounts() {
        return ListField.atTheRoot(SCHEMA).stream()
                .collect(Collectors.toMap(
                        list -> list.node().getName(), list -> list, (first, _) -> first, TreeMap::new))
                .values()
                .stream()
                .flatMap(list -> list.keys().stream()
                        .filter(list::isCount)
                        .map(key -> DynamicTest.dynamicTest(list + " " + key, () -> check(list, key))));
    }

    private static void check(ListField list, String key) {
        String counted = ListField.camel(key);
        Answer answer = SERVICE.ask("{ " + list.field().getName() + "(first: 100, orderBy: [{field: " + key
                + ", direction: DESC}]) { nodes { " + counted + " { totalCount } } } }");
        List<Integer> counts = new ArrayList<>();
        answer.at("/" + list.field().getName() + "/nodes")
                .forEach(
                        node -> counts.add(node.path(counted).path("totalCount").asInt()));
        assertThat(counts).as(answer.body()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(counts.getFirst()).isPositive();
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
                            .filter(Matcher::find)
                            .filter(other -> other.group(1).equals(count.group(1))))
                    .as("orders by other ends of %s", count.group(1))
                    .hasSizeGreaterThan(1);
        }
    }
}
