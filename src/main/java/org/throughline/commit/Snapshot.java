package org.throughline.commit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;
import org.throughline.commit.contention.Contention;

/**
 * Rows as they are after one revision, read while others write: all of them page by page, and then once more those that
 * were changed meanwhile. Writers wait for the last few of these alone.
 */
@Component
public class Snapshot {

    /** While more revisions than these were made, what they changed is read beside the writers. */
    private static final long FEW = 50;

    /** Who writes faster than rows are read waits at last. */
    private static final int ROUNDS = 10;

    private static final int TRIALS = 3;

    private final GraphRows graph;
    private final Ledger ledger;
    private final TransactionTemplate alone;

    Snapshot(GraphRows graph, Ledger ledger, CommitProperties properties, PlatformTransactionManager transactions) {
        this.graph = graph;
        this.ledger = ledger;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setTimeout((int) properties.timeout().toSeconds());
    }

    /**
     * What was changed while rows were read.
     *
     * @param revision the revision after which all is so
     * @param changed those rows, empty where they are gone
     */
    public record Corrected(long revision, Map<RowKey, Optional<Row>> changed) {}

    /** Hands on pages of rows, kind after kind, each with its version. */
    public Corrected read(Consumer<List<Row>> page) {
        long seen = ledger.number();
        graph.each(page);
        Map<RowKey, Optional<Row>> changed = new TreeMap<>();
        long last = ledger.number();
        for (int round = 0; round < ROUNDS && last - seen > FEW; round++) {
            changed.putAll(present(ledger.touched(seen, last)));
            seen = last;
            last = ledger.number();
        }
        long before = seen;
        return alone(revision -> {
            changed.putAll(present(ledger.touched(before, revision)));
            return new Corrected(revision, changed);
        });
    }

    /** Some rows, as they are after one revision. */
    public record Chosen(long revision, List<Row> rows) {}

    /**
     * Reads some rows; while others write it is tried again, and at last they wait.
     *
     * @param choice depends on what it asks for alone
     */
    public Chosen choose(Function<Universe, List<Row>> choice) {
        long seen = ledger.number();
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Row> rows = graph.settled(choice);
            long last = ledger.number();
            if (last == seen) {
                return new Chosen(seen, rows);
            }
            seen = last;
        }
        return alone(revision -> new Chosen(revision, graph.settled(choice)));
    }

    /** What is read while nobody writes, after this revision. */
    private <T> T alone(LongFunction<T> reading) {
        return Contention.retried(() -> Objects.requireNonNull(alone.execute(_ -> reading.apply(ledger.lock()))));
    }

    private Map<RowKey, Optional<Row>> present(Collection<RowKey> keys) {
        return graph.settled(known -> {
            Map<RowKey, Optional<Row>> found = new TreeMap<>();
            keys.forEach(key -> found.put(key, known.row(key.table(), key.id())));
            return found;
        });
    }
}
