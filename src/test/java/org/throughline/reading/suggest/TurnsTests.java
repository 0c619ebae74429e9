package org.throughline.reading.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Who is let through, and when. */
class TurnsTests {

    private final Turns turns = new Turns(new SuggestProperties(2));
    private final List<Integer> begun = new ArrayList<>();
    private final List<Sinks.One<Integer>> works =
            IntStream.range(0, 5).mapToObj(_ -> Sinks.<Integer>one()).toList();
    private final List<Disposable> askers = new ArrayList<>();

    @Test
    void twoAreLetThroughAndTheOthersInTheirOrder() {
        allAsk();
        assertThat(begun).containsExactly(0, 1);
        works.get(1).tryEmitValue(1);
        assertThat(begun).containsExactly(0, 1, 2);
        works.get(0).tryEmitValue(0);
        works.get(2).tryEmitValue(2);
        assertThat(begun).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void oneThatFailsFreesItsTurn() {
        allAsk();
        works.get(0).tryEmitError(new IllegalStateException("broken"));
        assertThat(begun).containsExactly(0, 1, 2);
    }

    @Test
    void oneThatNobodyWaitsForFreesItsTurn() {
        allAsk();
        askers.get(0).dispose();
        assertThat(begun).containsExactly(0, 1, 2);
    }

    @Test
    void oneThatNobodyWaitsForIsNotBegun() {
        allAsk();
        askers.get(2).dispose();
        works.get(0).tryEmitValue(0);
        assertThat(begun).containsExactly(0, 1, 3);
    }

    private void allAsk() {
        IntStream.range(0, works.size()).forEach(this::asks);
    }

    private void asks(int number) {
        Mono<Integer> work = Mono.defer(() -> {
            begun.add(number);
            return works.get(number).asMono();
        });
        askers.add(turns.taking(work).onErrorComplete().subscribe());
    }
}
