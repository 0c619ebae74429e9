package org.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionSystemException;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Incidents;

/**
 * Whatever breaks an import off is told in one sentence: what happened, what stays, and nothing of the inside. Other
 * tests read the log for the like, and not beside this one.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class BreakageTests {

    private static final ImportOrder REAL = new ImportOrder.OfRows(ImportOrder.OwnForm.TABLE, "", false, "");
    private static final ImportOrder TRIAL = new ImportOrder.OfRows(ImportOrder.OwnForm.TABLE, "", true, "");

    private final Breakage breakage = new Breakage(new Incidents());

    static Stream<Arguments> breakages() {
        return Stream.of(
                Arguments.of(
                        new DataAccessResourceFailureException("bolt://secret"), Code.UNAVAILABLE, "cannot be reached"),
                Arguments.of(new TransactionSystemException("secret"), Code.UNAVAILABLE, "takes no changes now"),
                Arguments.of(
                        new TransactionSystemException(
                                "secret",
                                new TransientException(
                                        "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "secret")),
                        Code.UNAVAILABLE,
                        "raise throughline.embedded.largest-transaction"),
                Arguments.of(new Fault(Code.DEADLINE, "It took too long."), Code.DEADLINE, "It took too long; "),
                Arguments.of(new IllegalStateException("secret"), Code.INTERNAL_ERROR, "as incident "),
                Arguments.of(new StackOverflowError("secret"), Code.INTERNAL_ERROR, "as incident "));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void itIsToldWithACodeAndNothingOfTheInside(Throwable broken, Code code, String told) {
        Fault fault = breakage.told(REAL, broken);
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault)
                .hasMessageContaining(told)
                .hasMessageEndingWith(
                        "; what was committed before stays, and the same import begun again goes on from there.");
        assertThat(fault.getMessage()).doesNotContain("secret", "Exception", "Error", "org.", "Neo.", "\n");
    }

    @Test
    void ofATrialNothingStays() {
        assertThat(breakage.told(TRIAL, new IllegalStateException()))
                .hasMessageEndingWith("; nothing was written, for it was a trial.");
    }
}
