package org.throughline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ExecutionGraphQlResponse;

/** How many statements a selection costs. */
class StatementsTests {

    private static final boolean CARRIED = true;
    private static final boolean LEVEL_BY_LEVEL = false;
    private static final String THREE_LEVELS =
            "{ review(id: \"keeper-review\") { initiatives { nodes { reviews { nodes { name } totalCount } } } } }";

    private final ScriptedGraph graph = new ScriptedGraph();

    @Test
    void aSelectionOfThreeLevelsIsOneStatement() {
        String statement = "review/by-id (+ influence/initiatives-of-review, influence/reviews-of-initiative)";
        graph.answer(statement, keys -> List.of(row((Object) null)));
        assertThat(ask(CARRIED, THREE_LEVELS).getErrors()).isEmpty();
        assertThat(graph.asked()).containsExactly(statement);
    }

    @Test
    void aThousandParentsAreOneStatement() {
        graph.answer("review/reviews", keys -> List.of(row(page(ids("review", 100)))));
        graph.answer(
                "influence/initiatives-of-review",
                keys -> keys.stream().map(key -> row(key, page(ids(key, 10)))).toList());
        graph.answer("influence/reviews-of-initiative", keys -> {
            assertThat(keys).hasSize(1000);
            return keys.stream().map(key -> row(key, row(null, 3L))).toList();
        });
        ExecutionGraphQlResponse response = ask(
                LEVEL_BY_LEVEL,
                "{ reviews(first: 100) { nodes { initiatives { nodes { reviews { totalCount } } } } } }");
        assertThat(response.getErrors()).isEmpty();
        assertThat(graph.asked()).hasSize(3);
    }

    @Test
    void aParentThatIsReachedTwiceIsAskedOnce() {
        graph.answer("review/reviews", keys -> List.of(row(page(ids("review", 2)))));
        graph.answer(
                "influence/initiatives-of-review",
                keys -> keys.stream()
                        .map(key -> row(key, page(Stream.of("shared"))))
                        .toList());
        graph.answer("influence/reviews-of-initiative", keys -> {
            assertThat(keys).containsExactly("shared");
            return List.of(row("shared", row(null, 2L)));
        });
        ExecutionGraphQlResponse response =
                ask(LEVEL_BY_LEVEL, "{ reviews { nodes { initiatives { nodes { reviews { totalCount } } } } } }");
        assertThat(response.getErrors()).isEmpty();
        assertThat(graph.asked()).hasSize(3);
    }

    @Test
    void whatIsAskedTwiceInTheSameWayIsOneStatement() {
        graph.answer("review/by-id", keys -> List.of(row(row("keeper-review"))));
        graph.answer("influence/initiatives-of-review", keys -> List.of(row("keeper-review", row(null, 2L))));
        String document =
                "{ review(id: \"keeper-review\") { one: initiatives(first: 5) { totalCount } two: initiatives(first: 5) { totalCount } } }";
        assertThat(ask(LEVEL_BY_LEVEL, document).getErrors()).isEmpty();
        assertThat(graph.asked()).containsExactly("review/by-id", "influence/initiatives-of-review");
    }

    @Test
    void oneFailureIsSeenByEveryFieldThatWaited() {
        graph.answer("review/reviews", keys -> List.of(row(page(ids("review", 3)))));
        graph.fail("influence/initiatives-of-review", new IllegalStateException("the database is gone"));
        ExecutionGraphQlResponse response =
                ask(LEVEL_BY_LEVEL, "{ reviews { nodes { name initiatives { totalCount } } } }");
        assertThat(graph.asked()).containsExactly("review/reviews", "influence/initiatives-of-review");
        assertThat(response.getErrors()).hasSize(3);
    }

    private ExecutionGraphQlResponse ask(boolean carry, String document) {
        try (Engine engine = new Engine(graph, carry)) {
            return engine.ask(document);
        }
    }

    private static Stream<String> ids(String of, int count) {
        return IntStream.range(0, count).mapToObj(i -> of + "-" + i);
    }

    /** A page as the database answers it: for each row its keys, its relationship and its node. */
    private static List<Object> page(Stream<String> ids) {
        return row(ids.map(id -> row(null, null, row(id, "The name of " + id))).toList(), null);
    }

    @SuppressWarnings("NullAway")
    private static List<Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
