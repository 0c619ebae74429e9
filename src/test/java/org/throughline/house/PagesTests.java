package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;

/** Pages of every list, in every order and of every small size, from either end, hold every item exactly once. */
class PagesTests {

    private final Service service = Service.of(Data.INVENTED, Loading.CARRIED);
    private final GraphQLSchema schema = service.bean(GraphQlSource.class).schema();

    @TestFactory
    Stream<DynamicTest> everyListAtTheRoot() {
        return ListField.atTheRoot(schema).stream().flatMap(list -> tests(list, ""));
    }

    @TestFactory
    Stream<DynamicTest> everyListOfANode() {
        return Nodes.types(schema).stream().flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(GraphQLObjectType type) {
        Map<String, Answer> totals = new TreeMap<>();
        String selection = ListField.of(type)
                .map(list -> list.field().getName() + " { totalCount }")
                .collect(Collectors.joining(" "));
        Nodes.ids(service, type.getName())
                .forEach(id -> totals.put(
                        id,
                        service.ask("{ node(id: \"" + id + "\") { ... on " + type.getName() + " { " + selection
                                + " } } }")));
        return ListField.of(type).flatMap(list -> tests(list, longest(list, totals)));
    }

    /** The parent with the longest list. */
    private static String longest(ListField list, Map<String, Answer> totals) {
        return totals.entrySet().stream()
                .max(Comparator.comparingInt(total -> total.getValue()
                        .at("/node/" + list.field().getName() + "/totalCount")
                        .asInt(0)))
                .orElseThrow()
                .getKey();
    }

    private Stream<DynamicTest> tests(ListField list, String parent) {
        return list.orders().stream()
                .map(order ->
                        DynamicTest.dynamicTest(list + " " + order + " " + parent, () -> check(list, parent, order)));
    }

    private void check(ListField list, String parent, String order) {
        PageWalk walk = new PageWalk(service, list, parent, order);
        List<String> whole = walk.whole();
        assertThat(whole).doesNotHaveDuplicates();
        walk.bySize().forEach((pages, items) -> assertThat(items).as(pages).isEqualTo(whole));
    }
}
