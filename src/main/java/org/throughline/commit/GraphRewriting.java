package org.throughline.commit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.change.ChangeSet;
import org.throughline.change.derivation.Derivations;
import org.throughline.change.derivation.WrittenRow;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;
import org.throughline.commit.statement.Statements;
import org.throughline.kind.Kinds;

/**
 * Writes all rows of a graph anew, as this program writes them, where an earlier one wrote them otherwise. Rows that no
 * ledger knows get a revision. Interrupted, it is begun again and comes to the same end.
 */
@Component
public class GraphRewriting {

    private static final ChangeSet CARRIED_OVER = new ChangeSet(
            LastHand.CARRIED_OVER.who(), "carried over from a store without a ledger", null, false, null, List.of());

    private final Desk desk;
    private final GraphRows graph;
    private final Neo4jClient client;
    private final Statements statements;
    private final Clock clock;
    private final TransactionTemplate transaction;

    GraphRewriting(
            Desk desk,
            GraphRows graph,
            Neo4jClient client,
            Statements statements,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.graph = graph;
        this.client = client;
        this.statements = statements;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What changes when rows are written otherwise than before. */
    public static String way(Kinds kinds, Statements statements) {
        return Derivations.VERSION + " " + statements.checksum(kinds);
    }

    public void rewrite() {
        graph.each(page -> transaction.executeWithoutResult(_ -> rewrite(page)));
        transaction.executeWithoutResult(_ -> forgetOwners());
    }

    private void rewrite(List<Row> page) {
        long number = desk.ledger().lock() + 1;
        KnownRows known = desk.known();
        List<Row> rows = page.stream()
                .map(row -> row.version() == 0 ? row.versioned(1) : row)
                .toList();
        List<WrittenRow> written = known.settled(() -> desk.consequences().written(rows, known));
        desk.writer().write(List.of(), written);
        List<RowChange> unknown = page.stream()
                .filter(row -> row.version() == 0)
                .map(row -> new RowChange(row.key(), null, row))
                .toList();
        if (!unknown.isEmpty()) {
            Instant now = clock.instant();
            Noted noted = new Noted(Revision.of(CARRIED_OVER, unknown.size(), number, now), unknown);
            desk.ledger().note(List.of(noted), List.of(), number, now);
        }
    }

    /** Packages know what they stated; earlier stores noted it at each node and relationship. */
    private void forgetOwners() {
        client.query(statements.step("forget-owners").text()).run();
    }
}
