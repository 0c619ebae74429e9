package org.throughline.load;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.compose.Ask;
import org.throughline.compose.Cell;
import org.throughline.compose.Fragments;
import org.throughline.compose.Target;

class ReadingTests {

    private static final Fragments FRAGMENTS =
            new Fragments(Map.of("lamp/by-id", "// bind lamp\nMATCH (lamp:Lamp {id: $id})"));

    private final ScriptedGraph graph = new ScriptedGraph();
    private final Reading reading = new Reading(new Asking(graph));

    @Test
    void everyKeyIsAnsweredAlsoThoseThatAreNotThere() {
        graph.answer(
                "lamp/by-id",
                keys -> keys.stream()
                        .map(key -> Arrays.asList((Object) key, key.equals("gone") ? null : List.of(key)))
                        .toList());
        Batch names = batch("name");
        Set<Reading.Key> keys = Set.of(
                new Reading.Key(names, "north"), new Reading.Key(names, "gone"), new Reading.Key(names, "south"));
        Map<Reading.Key, Reading.Answer> answers = answers(keys);
        assertThat(answers.keySet()).isEqualTo(keys);
        assertThat(answers.get(new Reading.Key(names, "north"))).isEqualTo(new Reading.Answer(List.of("north"), null));
        assertThat(answers.get(new Reading.Key(names, "gone"))).isEqualTo(new Reading.Answer(null, null));
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
        Set<Reading.Key> keys = Set.of(
                new Reading.Key(names, "north"), new Reading.Key(colours, "north"), new Reading.Key(colours, "south"));
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
        Set<Reading.Key> keys =
                Set.of(new Reading.Key(batch("name"), "north"), new Reading.Key(batch("name"), "south"));
        assertThat(answers(keys).keySet()).isEqualTo(keys);
        assertThat(graph.asked()).hasSize(1);
    }

    private Map<Reading.Key, Reading.Answer> answers(Set<Reading.Key> keys) {
        return Objects.requireNonNull(
                reading.batch(keys, GraphQLContext.newContext().build()).block());
    }

    private static Batch batch(String property) {
        Target target = new Target(List.of("Lamp"), List.of(new Cell.Property(property)));
        Ask ask = new Ask(FRAGMENTS.named("lamp/by-id"), Map.of(), null, null, List.of(), List.of(target));
        return Batch.byId(new RawPlan(ask));
    }
}
