package org.throughline.commit;

import org.springframework.stereotype.Component;
import org.throughline.change.Consequences;
import org.throughline.change.RowJudge;
import org.throughline.kind.Kinds;

/** What committing takes. */
@Component
record Desk(
        Kinds kinds,
        RowJudge judge,
        Consequences consequences,
        StoredRows stored,
        RowWriter writer,
        Ledger ledger,
        Revisions revisions,
        IdempotencyKeys keys) {

    /** What the database knows. */
    KnownRows known() {
        return new KnownRows(kinds, stored, () -> false);
    }

    /** What the database knows after so many revisions: after none, nothing. */
    KnownRows known(long revisions) {
        return new KnownRows(kinds, stored, () -> revisions == 0);
    }
}
