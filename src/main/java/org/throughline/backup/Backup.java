package org.throughline.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.change.row.RowChange;
import org.throughline.commit.Books;
import org.throughline.commit.Ledger;
import org.throughline.commit.Revision;
import org.throughline.commit.Snapshot;

/** Writes the graph as it is after one revision, with its ledger and its books, while others go on writing. */
@Component
public class Backup {

    private static final int HEADS = 200;
    private static final long CHANGES = 10_000;

    private final Snapshot snapshot;
    private final Ledger ledger;
    private final Books books;

    Backup(Snapshot snapshot, Ledger ledger, Books books) {
        this.snapshot = snapshot;
        this.ledger = ledger;
        this.books = books;
    }

    /** Writes all of it, and closes the stream. */
    public void write(OutputStream out) {
        try (BackupWriter writer = new BackupWriter(out)) {
            write(writer);
        } catch (IOException gone) {
            throw new UncheckedIOException("The backup could not be written", gone);
        }
    }

    private void write(BackupWriter writer) throws IOException {
        Snapshot.Corrected corrected =
                snapshot.read(page -> page.forEach(row -> put(writer, new BackupLine.OfRow(row))));
        for (var entry : corrected.changed().entrySet()) {
            writer.write(new BackupLine.Changed(entry.getKey(), entry.getValue().orElse(null)));
        }
        String at = "";
        for (long after = 0; after < corrected.revision(); after += HEADS) {
            List<Revision> heads = ledger.heads(after, Math.min(after + HEADS, corrected.revision()));
            write(writer, heads);
            at = heads.getLast().at().toString();
        }
        books.at(corrected.revision())
                .forEach((sort, kept) -> kept.forEach(book -> put(writer, new BackupLine.Book(sort, book))));
        writer.end(corrected.revision(), at);
    }

    /** As many at once as memory is sure to hold. */
    private void write(BackupWriter writer, List<Revision> heads) {
        int from = 0;
        while (from < heads.size()) {
            int until = from + 1;
            long changes = heads.get(from).changes();
            while (until < heads.size() && changes + heads.get(until).changes() <= CHANGES) {
                changes += heads.get(until).changes();
                until++;
            }
            List<Revision> some = heads.subList(from, until);
            Map<Long, List<RowChange>> changed =
                    ledger.changes(some.getFirst().number() - 1, some.getLast().number());
            some.forEach(head ->
                    put(writer, new BackupLine.OfRevision(head, changed.getOrDefault(head.number(), List.of()))));
            from = until;
        }
    }

    private static void put(BackupWriter writer, BackupLine line) {
        try {
            writer.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException("The backup could not be written", gone);
        }
    }
}
