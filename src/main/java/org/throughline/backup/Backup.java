package org.throughline.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    private void write(BackupWriter writer) {
        Snapshot.Corrected corrected =
                snapshot.read(page -> page.forEach(row -> writer.write(new BackupLine.OfRow(row))));
        corrected.changed().forEach((key, row) -> writer.write(new BackupLine.Changed(key, row.orElse(null))));
        for (long after = 0; after < corrected.revision(); after += HEADS) {
            write(writer, ledger.heads(after, Math.min(after + HEADS, corrected.revision())));
        }
        books.at(corrected.revision())
                .forEach((sort, kept) -> kept.forEach(book -> writer.write(new BackupLine.Book(sort, book))));
        writer.end(corrected.revision());
    }

    /** As many at once as memory is sure to hold. */
    private void write(BackupWriter writer, List<Revision> heads) {
        List<Revision> some = new ArrayList<>();
        long changes = 0;
        for (Revision head : heads) {
            if (!some.isEmpty() && changes + head.changes() > CHANGES) {
                writeWhole(writer, some);
                some.clear();
                changes = 0;
            }
            some.add(head);
            changes += head.changes();
        }
        writeWhole(writer, some);
    }

    private void writeWhole(BackupWriter writer, List<Revision> heads) {
        Map<Long, List<RowChange>> changed =
                ledger.changes(heads.getFirst().number() - 1, heads.getLast().number());
        heads.forEach(
                head -> writer.write(new BackupLine.OfRevision(head, changed.getOrDefault(head.number(), List.of()))));
    }
}
