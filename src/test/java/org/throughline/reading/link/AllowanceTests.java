package org.throughline.reading.link;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.graph.Finding;
import org.throughline.load.inquiry.Perishable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Why a reading ends before it has found all. */
class AllowanceTests {

    private static final Allowance TIME = new Allowance(() -> 0, Duration.ofMillis(50), new Perishable());

    private static Fault exhausted() {
        return new Fault(
                Code.UNAVAILABLE,
                "too much",
                new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too much"));
    }

    @Test
    void whatTakesAllTimeOrAllMemoryIsCutAndSaysWhy() {
        StepVerifier.create(TIME.spend(Mono.<Truncation>never(), reason -> reason))
                .expectNext(Truncation.DEADLINE)
                .verifyComplete();
        StepVerifier.create(TIME.spend(Mono.<Truncation>error(exhausted()), reason -> reason))
                .expectNext(Truncation.MEMORY)
                .verifyComplete();
    }

    @Test
    void aSearchOverSeveralStatementsKeepsWhatItFoundBefore() {
        List<Truncation> over = new ArrayList<>();
        Mono<List<Finding>> rows = Mono.error(exhausted());
        StepVerifier.create(TIME.spend(rows, "found before", _ -> {}, over::add))
                .expectNext("found before")
                .verifyComplete();
        Assertions.assertThat(over).containsExactly(Truncation.MEMORY);
    }

    @Test
    void anyOtherFaultIsTold() {
        StepVerifier.create(TIME.spend(
                        Mono.<Truncation>error(new Fault(Code.UNAVAILABLE, "The database is gone.")), reason -> reason))
                .verifyErrorMessage("The database is gone.");
    }
}
