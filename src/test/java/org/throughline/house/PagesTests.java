package org.throughline.house;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    /** By day every eighth list of a node is walked. */
    static final int STEP = Thoroughness.of(8, 1);

    private static final Pattern KEY = Pattern.compile("field: (\\w+)");

    private final Service service = Service.of(Data.INVENTED, Loading.CARRIED);
    private final GraphQLSchema schema = service.bean(GraphQlSource.class).schema();

    @TestFactory
    Stream<DynamicTest> everyListAtTheRoot() {
        return SharedList.atTheRoot(schema).stream().flatMap(list -> tests(Walks.of(list), ""));
    }

    @TestFactory
    Stream<DynamicTest> everyListOfANode() {
        Map<String, String> longest = longestParents();
        return ofNodes()
                .map(walks -> tests(walks, longest.getOrDefault(walks.list().toString(), "")))
                .flatMap(tests -> tests);
    }

    /** Numbered among those with nodes of the same type, which have the same keys. */
    private Stream<Walks> ofNodes() {
        return ListField.byNode(ListField.ofNodes(schema).stream()).values().stream()
                .flatMap(alike -> IntStream.iterate(0, number -> number < alike.size(), number -> number + STEP)
                        .mapToObj(number -> new Walks(alike.get(number), number / STEP, 1)));
    }

    @Test
    void theChoiceHasEveryListEveryKeyInEitherDirectionAndBothEnds() {
        List<Walks> walks = Stream.concat(SharedList.atTheRoot(schema).stream().map(Walks::of), ofNodes())
                .toList();
        assertThat(walks).allSatisfy(one -> assertThat(one.choice()).isNotEmpty());
        assertThat(keys(walks.stream().flatMap(one -> one.choice().stream())))
                .containsAll(keys(walks.stream().flatMap(one -> one.all().stream())));
        Stream.of("ASC", "DESC")
                .forEach(direction -> Stream.of("f", "l")
                        .forEach(end -> assertThat(walks.stream().flatMap(one -> one.choice().stream()))
                                .as("walks %s from the end %s", direction, end)
                                .anyMatch(course -> course.order().contains(direction)
                                        && course.ends().equals(end))));
    }

    private static Set<String> keys(Stream<Walks.Course> courses) {
        return courses.flatMap(course -> KEY.matcher(course.order()).results())
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toSet());
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

    private Stream<DynamicTest> tests(Walks walks, String parent) {
        return walks.courses().stream()
                .map(course -> new PageWalk(service, walks.list(), parent, course))
                .map(walk -> DynamicTest.dynamicTest(walk.toString(), () -> check(walk)));
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
