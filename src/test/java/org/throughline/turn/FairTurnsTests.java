package org.throughline.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.caller.Caller;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Who is let through, and when. */
class FairTurnsTests {

    private static final Caller ONE = new Caller("one");
    private static final Caller OTHER = new Caller("other");
    private static final Caller THIRD = new Caller("third");

    private final List<String> begun = new ArrayList<>();
    private final Map<String, Sinks.One<String>> works = new HashMap<>();
    private final Map<String, Disposable> askers = new HashMap<>();
    private final List<Throwable> refused = new ArrayList<>();
    private FairTurns turns = new FairTurns(2, 100, Duration.ofMinutes(1));

    private void asks(Caller caller, int from, int until) {
        IntStream.range(from, until).forEach(number -> asks(caller, caller.address() + number));
    }

    private void asks(Caller caller, String name) {
        Sinks.One<String> work = Sinks.one();
        works.put(name, work);
        Mono<String> asked = Mono.defer(() -> {
            begun.add(name);
            return work.asMono();
        });
        askers.put(name, turns.taking(caller, asked).subscribe(_ -> {}, refused::add));
    }

    private void ends(String name) {
        work(name).tryEmitValue(name);
    }

    private Sinks.One<String> work(String name) {
        return Objects.requireNonNull(works.get(name));
    }

    private void leaves(String name) {
        Objects.requireNonNull(askers.get(name)).dispose();
    }

    @Test
    void twoAreLetThroughAndTheOthersOfOneCallerInTheirOrder() {
        asks(ONE, 0, 5);
        assertThat(begun).containsExactly("one0", "one1");
        ends("one1");
        assertThat(begun).containsExactly("one0", "one1", "one2");
        ends("one0");
        ends("one2");
        assertThat(begun).containsExactly("one0", "one1", "one2", "one3", "one4");
    }

    @Test
    void whatOneAsksManyTimesDoesNotStandBeforeTheOnlyQuestionOfAnother() {
        asks(ONE, 0, 20);
        asks(OTHER, 0, 1);
        asks(THIRD, 0, 2);
        ends("one0");
        ends("one1");
        ends("one2");
        ends("other0");
        ends("third0");
        assertThat(begun).containsExactly("one0", "one1", "one2", "other0", "third0", "one3", "third1");
    }

    @Test
    void oneThatFailsFreesItsTurn() {
        asks(ONE, 0, 5);
        work("one0").tryEmitError(new IllegalStateException("broken"));
        assertThat(begun).containsExactly("one0", "one1", "one2");
    }

    @Test
    void oneThatNobodyWaitsForFreesItsTurn() {
        asks(ONE, 0, 5);
        leaves("one0");
        assertThat(begun).containsExactly("one0", "one1", "one2");
    }

    @Test
    void oneThatNobodyWaitsForIsNotBegun() {
        asks(ONE, 0, 5);
        leaves("one2");
        ends("one0");
        assertThat(begun).containsExactly("one0", "one1", "one3");
        List.of("one1", "one3", "one4").forEach(this::ends);
        assertThat(turns.present()).isZero();
    }

    @Test
    void whereTooManyWaitTheLastOfWhoeverHasTheMostIsTurnedAway() {
        turns = new FairTurns(1, 3, Duration.ofMinutes(1));
        asks(ONE, 0, 4);
        assertThat(refused).isEmpty();
        asks(OTHER, 0, 1);
        assertThat(refused).singleElement().isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo(Code.UNAVAILABLE);
            assertThat(fault.later()).isEqualTo(Duration.ofSeconds(2));
        });
        ends("one0");
        ends("one1");
        ends("other0");
        assertThat(begun).containsExactly("one0", "one1", "other0", "one2");
        ends("one2");
        assertThat(turns.present()).isZero();
    }

    @Test
    void ofAWayThatWidensTheFirstInLineGoesBeforeWhoComesNow() {
        AtomicInteger width = new AtomicInteger(1);
        turns = new FairTurns(width::get, 100, Duration.ofMinutes(1));
        asks(ONE, 0, 3);
        width.set(2);
        asks(OTHER, 0, 1);
        assertThat(begun).containsExactly("one0", "one1");
        width.set(1);
        ends("one0");
        assertThat(begun).containsExactly("one0", "one1");
        ends("one1");
        assertThat(begun).hasSize(3);
        assertThat(turns.present()).isEqualTo(2);
    }

    @Test
    void whoIsNotCalledInTimeIsToldSoAndGivesUpThePlace() {
        StepVerifier.withVirtualTime(() -> {
                    asks(ONE, 0, 2);
                    return turns.taking(OTHER, Mono.just("late"));
                })
                .expectSubscription()
                .thenAwait(Duration.ofMinutes(1))
                .expectErrorSatisfies(
                        thrown -> assertThat(((Fault) thrown).later()).isNotNull())
                .verify();
        assertThat(turns.present()).isEqualTo(2);
    }

    @Test
    void thatManyCallersComeAndGoLeavesNothingBehind() {
        for (int round = 0; round < 1_000; round++) {
            asks(new Caller("caller" + round), 0, 3);
        }
        List.copyOf(askers.values()).forEach(Disposable::dispose);
        assertThat(turns.present()).isZero();
        asks(ONE, 0, 2);
        assertThat(begun).endsWith("one0", "one1");
    }
}
