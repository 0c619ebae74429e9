package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;

/** What the driver says becomes what a caller can act on, without the database's words. */
@SuppressWarnings("deprecation")
class DriverFaultsTests {

    private static void assertTold(Throwable thrown, Code code) {
        assertThat(DriverFaults.of(new CompletionException(thrown), "review/reviews"))
                .isInstanceOfSatisfying(Fault.class, fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.getMessage()).doesNotContain("secret");
                });
    }

    @Test
    void aDatabaseThatCannotBeReachedIsUnavailable() {
        assertTold(new ServiceUnavailableException("secret:7687"), Code.UNAVAILABLE);
        assertTold(new SessionExpiredException("secret:7687"), Code.UNAVAILABLE);
        assertTold(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "secret"), Code.UNAVAILABLE);
        assertTold(new TransientException("Neo.TransientError.Transaction.Outdated", "secret"), Code.UNAVAILABLE);
        assertTold(
                new ClientException("Unable to acquire connection from the pool within secret ms"), Code.UNAVAILABLE);
    }

    @Test
    void aStatementThatTookTooLongIsToldAsThat() {
        assertTold(
                new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "secret"),
                Code.DEADLINE);
    }

    @Test
    void aStatementThatTookTooMuchMemoryIsToldWhatToAskInstead() {
        TransientException full = new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "");
        assertThat(DriverFaults.of(full, "award/awards"))
                .hasMessageContaining("memory")
                .hasMessageContaining("filter");
        assertTold(full, Code.UNAVAILABLE);
        assertTold(
                new ClientException("Neo.ClientError.General.TransactionOutOfMemoryError", "secret"), Code.UNAVAILABLE);
    }

    @Test
    void aStatementThatTookTooMuchMemoryIsNotSentAgain() {
        assertThat(DriverFaults.isWorthAnotherTry(
                        new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "")))
                .isFalse();
        assertThat(DriverFaults.isWorthAnotherTry(
                        new TransientException("Neo.TransientError.General.TransactionMemoryLimit", "")))
                .isFalse();
        assertThat(DriverFaults.isWorthAnotherTry(
                        new TransientException("Neo.TransientError.General.OutOfMemoryError", "")))
                .isFalse();
        assertThat(DriverFaults.isWorthAnotherTry(
                        new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "")))
                .isTrue();
        assertThat(DriverFaults.isWorthAnotherTry(new SessionExpiredException("gone")))
                .isTrue();
        assertThat(DriverFaults.isWorthAnotherTry(new IllegalStateException())).isFalse();
    }

    @Test
    void ofWhatTookTooMuchMemoryHalfIsDoneTogetherAndOfNothingElse() {
        TransientException full = new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "");
        assertThat(Exhaustion.half(5, new IllegalStateException(full))).isEqualTo(2);
        assertThatThrownBy(() -> Exhaustion.half(1, full)).isSameAs(full);
        IllegalStateException other = new IllegalStateException();
        assertThatThrownBy(() -> Exhaustion.half(5, other)).isSameAs(other);
    }

    @Test
    void anythingElseIsLeftToBeReported() {
        ClientException wrong = new ClientException("Neo.ClientError.Statement.SyntaxError", "secret");
        assertThat(DriverFaults.of(wrong, "review/reviews")).isSameAs(wrong);
        IllegalStateException other = new IllegalStateException();
        assertThat(DriverFaults.of(other, "review/reviews")).isSameAs(other);
    }
}
