package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Answer;
import org.throughline.running.AtNight;
import org.throughline.running.FillsGraph;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;
import tools.jackson.databind.JsonNode;

/** In every order that follows a field, lists are sorted as its values are compared, and what is unknown comes last. */
@FillsGraph
class SortedListsTests {

    private static final Service SERVICE = Scratch.service();
    private static final GraphQLSchema SCHEMA =
            SERVICE.bean(GraphQlSource.class).schema();

    private static final List<String> DIRECTIONS = List.of("ASC", "DESC");
    private static final Set<String> HEDGED = Set.of("PartialDate", "Money", "Quantity");
    private static final Set<String> NAMES = Set.of("name", "title", "list", "text");
    private static final int PARENTS = Thoroughness.of(2, 12);

    /** A key of a list whose rows tell the value that they are sorted by. */
    private record Told(ListField list, String key, GraphQLFieldDefinition field, boolean ofEdge) {

        static List<Told> all(ListField list) {
            return list.keys().stream()
                    .filter(key -> !list.isCount(key))
                    .flatMap(key -> of(list, key).stream())
                    .toList();
        }

        private static Optional<Told> of(ListField list, String key) {
            String name = ListField.camel(key);
            GraphQLFieldDefinition ofEdge =
                    list.isOrderedAsItsType() ? null : list.edge().getFieldDefinition(name);
            GraphQLFieldDefinition ofNode = ((GraphQLFieldsContainer) list.node()).getFieldDefinition(name);
            return ofEdge == null
                    ? Optional.ofNullable(ofNode).map(field -> new Told(list, key, field, false))
                    : Optional.of(new Told(list, key, ofEdge, true));
        }

        String type() {
            return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        }

        /** By day one by turns. */
        List<String> directions() {
            return Thoroughness.WHOLE ? DIRECTIONS : List.of(DIRECTIONS.get(key.length() % 2));
        }

        boolean isHedged() {
            return HEDGED.contains(type());
        }

        String arguments(String direction) {
            return "first: 100, " + ListField.order(List.of(key), direction);
        }

        String selection() {
            String told = field.getName() + below();
            return "{ edges { " + (ofEdge ? told : "node { " + told + " }") + " } }";
        }

        private String below() {
            return switch (type()) {
                case "PartialDate" -> " { earliest }";
                case "Money" -> " { unit: currency minimum maximum }";
                case "Quantity" -> " { minimum maximum } unit";
                case "EvidenceConnection" -> " { totalCount }";
                default -> "";
            };
        }

        List<@Nullable String> values(JsonNode list) {
            List<@Nullable String> values = new ArrayList<>();
            list.path("edges").forEach(edge -> {
                JsonNode row = ofEdge ? edge : edge.path("node");
                JsonNode told = row.path(field.getName());
                values.add(told.isNull() ? null : comparable(row, told));
            });
            return values;
        }

        /** A text that sorts as the value. */
        private String comparable(JsonNode row, JsonNode told) {
            return switch (type()) {
                case "PartialDate" -> told.path("earliest").asString("");
                case "Money" -> told.path("unit").asString() + " " + padded(number(told));
                case "Quantity" -> row.path("unit").asString() + " " + padded(number(told));
                case "EvidenceConnection" -> padded(told.path("totalCount").decimalValue());
                default -> NAMES.contains(field.getName()) ? folded(told.asString()) : told.asString();
            };
        }

        private static BigDecimal number(JsonNode told) {
            return new BigDecimal(told.path(told.path("maximum").isNull() ? "minimum" : "maximum")
                    .asString());
        }

        private static String padded(BigDecimal number) {
            return String.format(
                    "%020d",
                    number.movePointRight(2)
                            .setScale(0, RoundingMode.UNNECESSARY)
                            .toBigIntegerExact());
        }

        private static String folded(String name) {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}", "")
                    .replace('Ø', 'O')
                    .toLowerCase(Locale.ROOT);
            return plain.matches(".*[a-z0-9].*")
                    ? plain.replaceFirst("^[^a-z0-9]+", "").replaceAll(" +", " ")
                    : plain;
        }

        @Override
        public String toString() {
            return list + " by " + key;
        }
    }

    @BeforeAll
    static void factsThatAreHardToSort(@TempDir Path folder) {
        SortedGraph.write(folder);
    }

    @AfterAll
    static void leaveNothing() {
        SortedGraph.clear();
    }

    private static Stream<ListField> lists() {
        return Stream.concat(ListField.atTheRoot(SCHEMA).stream(), ListField.ofNodes(SCHEMA).stream());
    }

    private static Stream<Told> told() {
        return lists().flatMap(list -> Told.all(list).stream());
    }

    private static Stream<Told> hedged() {
        return lists().filter(list -> list.isRoot() || !list.isOrderedAsItsType())
                .flatMap(list -> Told.all(list).stream())
                .filter(Told::isHedged);
    }

    private static List<String> parents(ListField list) {
        return list.isRoot()
                ? List.of("")
                : Nodes.ids(SERVICE, list.parent().getName()).stream()
                        .limit(PARENTS)
                        .toList();
    }

    @TestFactory
    Stream<DynamicTest> aListIsSortedByWhatItsRowsTellAndWhatIsUnknownComesLast() {
        return Thoroughness.every(41, told())
                .map(told -> DynamicTest.dynamicTest(
                        told.toString(), () -> parents(told.list()).forEach(parent -> check(told, parent))));
    }

    private static void check(Told told, String parent) {
        Comparator<String> rising = Comparator.naturalOrder();
        told.directions()
                .forEach(direction -> assertThat(values(told, parent, direction))
                        .isSortedAccordingTo(
                                Comparator.nullsLast(direction.equals("ASC") ? rising : rising.reversed())));
    }

    private static List<@Nullable String> values(Told told, String parent, String direction) {
        String document = "{ a: " + told.list().document(parent, told.arguments(direction), told.selection()) + " }";
        Answer answer = SERVICE.ask(document);
        assertThat(answer.errors()).as("errors of %s", document).isEmpty();
        return told.values(answer.at(told.list().pointer("a")));
    }

    @Test
    @AtNight
    void ofEachHedgedKeySomeRowsAreKnownAndSomeUnknown() {
        assertThat(hedged()).hasSizeGreaterThan(10).allSatisfy(told -> {
            Set<Boolean> unknown = parents(told.list()).stream()
                    .flatMap(parent -> values(told, parent, "ASC").stream())
                    .map(value -> value == null)
                    .collect(Collectors.toSet());
            assertThat(unknown).as("whether values of %s are unknown", told).hasSize(2);
        });
    }

    @TestFactory
    Stream<DynamicTest> pagesOfWhatIsPartlyUnknownHoldEveryItemOnce() {
        return Thoroughness.every(7, hedged())
                .map(told -> new PageWalk(
                        SERVICE,
                        told.list(),
                        parents(told.list()).getFirst(),
                        ListField.order(List.of(told.key()), "DESC")))
                .map(walk -> DynamicTest.dynamicTest(walk.toString(), () -> {
                    List<String> whole = walk.whole();
                    walk.bySize()
                            .forEach((pages, items) -> assertThat(items)
                                    .as("pages %s of %s against one page of all", pages, walk)
                                    .isEqualTo(whole));
                }));
    }
}
