package org.throughline.commit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.change.derivation.WrittenRow;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowChange;

/** Puts into an empty database what another held: rows with their versions, its ledger, and its books. */
@Component
public class Restoration {

    private static final long UNFINISHED = -1;

    private final Desk desk;
    private final Books books;
    private final GraphRewriting rewriting;
    private final TransactionTemplate transaction;

    Restoration(Desk desk, Books books, GraphRewriting rewriting, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.books = books;
        this.rewriting = rewriting;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether nothing has ever been put into the database. */
    public boolean isPossible() {
        return desk.ledger().number() == 0;
    }

    /** Whether it was begun and not ended: half a graph is there. */
    public boolean isUnfinished() {
        return desk.ledger().number() == UNFINISHED;
    }

    /** From now on the database holds half a graph, until the end. */
    public void begin() {
        advance(UNFINISHED, Instant.EPOCH);
    }

    /** Rows behind those that they name; what follows from later ones is completed at the end. */
    public void rows(List<Row> page) {
        transaction.executeWithoutResult(_ -> {
            KnownRows known = desk.known();
            List<WrittenRow> written = known.settled(() -> desk.consequences().written(page, known));
            desk.writer().write(List.of(), written);
        });
    }

    public void revision(Revision head, List<RowChange> changes) {
        transaction.executeWithoutResult(
                _ -> desk.ledger().note(List.of(new Noted(head, changes)), List.of(), UNFINISHED, Instant.EPOCH));
    }

    public void books(String sort, List<Map<String, Object>> kept) {
        transaction.executeWithoutResult(_ -> books.keep(sort, kept));
    }

    /** The graph is whole from now on, and was last changed by this revision. */
    public void end(long revision) {
        rewriting.rewrite();
        advance(revision, desk.revisions().findById(revision).map(Revision::at).orElse(Instant.EPOCH));
    }

    private void advance(long revision, Instant at) {
        transaction.executeWithoutResult(_ -> {
            desk.ledger().lock();
            desk.ledger().advance(revision, at);
        });
    }
}
