package org.throughline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.start.StartRefused;

/** A load that the database has no room for ends the start in a sentence, without the stack. */
@SuppressWarnings("deprecation")
class UnreadyDatabaseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                "Neo.ClientError.General.TransactionOutOfMemoryError"
            })
    void aRowThatTakesTooMuchMemoryIsRefusedInOneSentence(String code) {
        RuntimeException failure =
                new TransientDataAccessResourceException("secret", new TransientException(code, "secret"));
        assertThat(new UnreadyDatabase(URI.create("bolt://127.0.0.1:7687"), failure).told())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database at bolt://127.0.0.1:7687 gives one transaction less memory")
                .hasMessageContaining("throughline.embedded.largest-transaction")
                .hasMessageNotContainingAny("secret");
    }

    @Test
    void aLoadForWhichThereIsTooLittleDiskIsRefusedInOneSentence() {
        RuntimeException failure = new Fault(Code.UNAVAILABLE, "Nothing is changed");
        assertThat(new UnreadyDatabase(URI.create("bolt://127.0.0.1:7687"), failure).told())
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The database at bolt://127.0.0.1:7687 has too little disk left")
                .hasMessageContaining("throughline.data.load=false");
    }
}
