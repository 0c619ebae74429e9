package org.throughline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.graphql.execution.GraphQlSource;
import org.throughline.compose.Fragments;
import org.throughline.field.Fields;
import org.throughline.graph.Findings;
import org.throughline.graph.Graph;
import org.throughline.running.Data;
import org.throughline.running.Loading;
import org.throughline.running.Service;
import reactor.core.publisher.Sinks;

/** The lengths of the lists at the root are counted now and then, and nobody waits for it. */
class RootLengthsTests {

    private static final Service SERVICE = Service.of(Data.INVENTED, Loading.CARRIED);

    private final List<String> sent = new ArrayList<>();
    private final List<Sinks.One<Findings>> answers = new ArrayList<>();
    private final Hands hands = new Hands();
    private final RootLengths lengths = of((_, text, _) -> {
        sent.add(text);
        answers.add(Sinks.one());
        return answers.getLast().asMono();
    });

    private RootLengths of(Graph graph) {
        return new RootLengths(
                SERVICE.bean(GraphQlSource.class),
                SERVICE.bean(Fields.class),
                SERVICE.bean(Fragments.class),
                graph,
                hands,
                new Binder().bindOrCreate("throughline.limits", Limits.class));
    }

    /** Time that goes on when it is told to. */
    private static final class Hands implements Ticker {

        private long nanos;

        void forward(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long read() {
            return nanos;
        }
    }

    private void answer(long count) {
        int lists = (int)
                sent.getLast().lines().filter(line -> line.startsWith("MATCH")).count();
        List<?> counts = IntStream.range(0, lists).mapToObj(_ -> count).toList();
        answers.getLast()
                .tryEmitValue(new Findings("", List.of("lengths"), List.of(Collections.singletonList(counts))));
    }

    @Test
    void untilTheyAreCountedListsMayBeOfAnyLength() {
        lengths.begin();
        assertThat(lengths.most("reviews")).isEqualTo(Long.MAX_VALUE);
        answer(3);
        assertThat(lengths.most("reviews")).isEqualTo(3);
        assertThat(lengths.most("search")).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void afterAMinuteTheyAreCountedAnewWhileTheLastCountServes() {
        lengths.begin();
        answer(3);
        hands.forward(Duration.ofSeconds(60));
        assertThat(lengths.most("reviews")).isEqualTo(3);
        assertThat(sent).hasSize(1);
        hands.forward(Duration.ofMillis(1));
        assertThat(lengths.most("reviews")).isEqualTo(3);
        assertThat(lengths.most("people")).isEqualTo(3);
        assertThat(sent).hasSize(2);
        answer(4);
        assertThat(lengths.most("reviews")).isEqualTo(4);
    }

    @Test
    void whereTheDatabaseDoesNotAnswerTheLastCountStays() {
        lengths.begin();
        answer(3);
        hands.forward(Duration.ofMinutes(2));
        assertThat(lengths.most("reviews")).isEqualTo(3);
        answers.getLast().tryEmitError(new IllegalStateException("no database"));
        assertThat(lengths.most("reviews")).isEqualTo(3);
        assertThat(sent).hasSize(2);
    }

    @Test
    void everyListAtTheRootIsCountedAndOneThatIsNarrowedIsAsLongAsAllOfItsType() {
        RootLengths counted = of(SERVICE.bean(Graph.class));
        counted.begin();
        Awaitility.await().until(() -> counted.most("people") < Long.MAX_VALUE);
        List<String> lists = SERVICE.bean(GraphQlSource.class).schema().getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("last") != null)
                .map(field -> field.getName())
                .toList();
        assertThat(lists).hasSizeGreaterThan(15).allSatisfy(list -> {
            long there = SERVICE.ask("{ a: " + list + " { totalCount } all: people { totalCount } }")
                    .at(list.equals("leaders") ? "/all/totalCount" : "/a/totalCount")
                    .asLong();
            assertThat(counted.most(list)).as(list).isEqualTo(there);
        });
    }

    @Test
    void theDatabaseKeepsTheCounts() {
        lengths.begin();
        try (Session session = SERVICE.bean(Driver.class).session()) {
            Plan plan = session.run("EXPLAIN " + sent.getFirst(), Map.of())
                    .consume()
                    .plan();
            assertThat(operators(plan).filter(name -> name.contains("Scan") || name.startsWith("Expand")))
                    .isEmpty();
            assertThat(operators(plan)).anyMatch(name -> name.startsWith("NodeCountFromCountStore"));
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(RootLengthsTests::operators));
    }
}
