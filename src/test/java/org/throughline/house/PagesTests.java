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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.running.Answer;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import org.throughline.running.Thoroughness;

/** Pages of every list, in its orders and of every small size, from either end, hold every item exactly once. */
@Execution(ExecutionMode.CONCURRENT)
class PagesTests {

    private final Service service = Service.of(Data.INVENTED, Loading.CARRIED);
    private final GraphQLSchema schema = service.bean(GraphQlSource.class).schema();

    /** By day in its usual order. */
    @TestFactory
    Stream<DynamicTest> everyListAtTheRoot() {
        return ListField.atTheRoot(schema).stream()
                .flatMap(list -> walks(list, "").limit(Thoroughness.of(1, Integer.MAX_VALUE)))
                .map(PagesTests::test);
    }

    @TestFactory
    Stream<DynamicTest> everyListOfANode() {
        Map<String, String> longest = longestParents();
        return Thoroughness.every(
                        47,
                        ListField.ofNodes(schema).stream()
                                .flatMap(list -> walks(list, longest.getOrDefault(list.toString(), ""))))
                .map(PagesTests::test);
    }

    private Stream<PageWalk> walks(ListField list, String parent) {
        return list.orders().stream().map(order -> new PageWalk(service, list, parent, order));
    }

    private Map<String, String> longestParents() {
        Map<String, String> longest = new TreeMap<>();
        Nodes.types(schema).forEach(type -> {
            Map<String, Answer> totals = totals(type);
            ListField.of(type).forEach(list -> longest.put(list.toString(), longest(list, totals)));
        });
        return longest;
    }

    private Map<String, Answer> totals(GraphQLObjectType type) {
        String selection = ListField.of(type)
                .map(list -> list.field().getName() + " { totalCount }")
                .collect(Collectors.joining(" "));
        Map<String, Answer> totals = new TreeMap<>();
        Nodes.ids(service, type.getName())
                .forEach(id -> totals.put(
                        id,
                        service.ask("{ node(id: \"" + id + "\") { ... on " + type.getName() + " { " + selection
                                + " } } }")));
        return totals;
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

    private static DynamicTest test(PageWalk walk) {
        return DynamicTest.dynamicTest(walk.toString(), () -> check(walk));
    }

    private static void check(PageWalk walk) {
        List<String> whole = walk.whole();
        assertThat(whole).as("one page of %s", walk).doesNotHaveDuplicates();
        walk.bySize()
                .forEach((pages, items) -> assertThat(items)
                        .as("pages %s of %s against one page of all", pages, walk)
                        .isEqualTo(whole));
    }
}
