package org.throughline.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.transaction.TransactionSystemException;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowText;
import org.throughline.commit.Restoration;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/** How the rows of a backup come into the database. */
class RestoredRowsTests {

    private static final int MOST = 300;
    private static final Kinds KINDS = Kinds.read();
    private static final Kind TOPIC = KINDS.named("topic");

    @Test
    void whatIsTooMuchForATransactionOfThisDatabaseIsWrittenByLessAtATime() {
        List<Row> written = new ArrayList<>();
        Restoration narrow = mock();
        doAnswer(asked -> {
                    List<Row> page = asked.getArgument(0);
                    if (page.size() > MOST) {
                        throw new TransactionSystemException(
                                "full",
                                new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", ""));
                    }
                    return written.addAll(page);
                })
                .when(narrow)
                .rows(any());
        RestoredRows restored = new RestoredRows(KINDS, narrow);
        List<Row> rows =
                IntStream.range(0, 5_000).mapToObj(RestoredRowsTests::topic).toList();
        rows.forEach(row -> restored.write(new BackupLine.OfRow(row)));
        restored.end();
        assertThat(written).isEqualTo(rows);
    }

    private static Row topic(int number) {
        return Row.stored(TOPIC, RowText.read(TOPIC, Map.of("id", "t" + number, "name", "Topic " + number)), 0);
    }
}
