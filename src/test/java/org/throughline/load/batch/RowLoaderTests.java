package org.throughline.load.batch;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.throughline.compose.Ask;
import org.throughline.compose.Cell;
import org.throughline.compose.Fragments;
import org.throughline.compose.Target;
import org.throughline.load.ScriptedGraph;
import org.throughline.load.Unwatched;

class RowLoaderTests {

    private static final Fragments FRAGMENTS =
            new Fragments(Map.of("lamp/by-id", "// bind lamp\nMATCH (lamp:Lamp {id: $id})"));

    private final ScriptedGraph graph = new ScriptedGraph();
    private final RowLoader loader =
            new RowLoader(Unwatched.sending(graph), Unwatched.meters(), new DefaultBatchLoaderRegistry());

    @Test
    void everyKeyIsAnsweredAlsoThoseThatAreNotThere() {
        graph.answer(
                "lamp/by-id",
                keys -> keys.stream()
                        .map(key -> Arrays.asList((Object) key, key.equals("gone") ? null : List.of(key)))
                        .toList());
        Batch names = batch("name");
        Set<RowLoader.Key> keys = Set.of(
                new RowLoader.Key(names, "north"), new RowLoader.Key(names, "gone"), new RowLoader.Key(names, "south"));
        Map<RowLoader.Key, RowLoader.Answer> answers = answers(keys);
        assertThat(answers.keySet()).isEqualTo(keys);
        assertThat(answers.get(new RowLoader.Key(names, "north")))
                .isEqualTo(new RowLoader.Answer(List.of("north"), null));
        assertThat(answers.get(new RowLoader.Key(names, "gone"))).isEqualTo(new RowLoader.Answer(null, null));
        assertThat(graph.asked()).hasSize(1);
    }

    @Test
    void eachDistinctQuestionIsAStatementOfItsOwn() {
        graph.answer(
                "lamp/by-id",
                keys -> keys.stream()
                        .map(key -> List.<Object>of(key, List.of(key)))
                        .toList());
        Batch names = batch("name");
        Batch colours = batch("colour");
        Set<RowLoader.Key> keys = Set.of(
                new RowLoader.Key(names, "north"),
                new RowLoader.Key(colours, "north"),
                new RowLoader.Key(colours, "south"));
        assertThat(answers(keys).keySet()).isEqualTo(keys);
        assertThat(graph.asked()).hasSize(2);
    }

    @Test
    void theSameQuestionFromTwoPlacesIsOneStatement() {
        graph.answer(
                "lamp/by-id",
                keys -> keys.stream()
                        .map(key -> List.<Object>of(key, List.of(key)))
                        .toList());
        Set<RowLoader.Key> keys =
                Set.of(new RowLoader.Key(batch("name"), "north"), new RowLoader.Key(batch("name"), "south"));
        assertThat(answers(keys).keySet()).isEqualTo(keys);
        assertThat(graph.asked()).hasSize(1);
    }

    private Map<RowLoader.Key, RowLoader.Answer> answers(Set<RowLoader.Key> keys) {
        return Objects.requireNonNull(
                loader.batch(keys, GraphQLContext.newContext().build()).block());
    }

    private static Batch batch(String property) {
        Target target = new Target(List.of("Lamp"), List.of(new Cell.Property(property)));
        Ask ask = new Ask(FRAGMENTS.named("lamp/by-id"), Map.of(), null, null, List.of(), List.of(target));
        return Batch.byId(new RawPlan(ask));
    }
}
