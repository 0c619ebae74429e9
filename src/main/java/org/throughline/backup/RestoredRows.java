package org.throughline.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Restoration;
import org.throughline.graph.Exhaustion;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;

/**
 * Writes the rows of a backup kind after kind, as they stand in it, each as it was at the end: what was changed while
 * the others were read comes last in the file, and belongs before whatever names it.
 */
final class RestoredRows {

    private static final int PAGE = 2_000;

    private final List<String> order;
    private final Restoration restoration;
    private final Map<RowKey, Optional<Row>> changed = new TreeMap<>();
    private final Map<String, List<Map<String, Object>>> books = new TreeMap<>();
    private final List<Row> page = new ArrayList<>();
    private int kind;

    RestoredRows(Kinds kinds, Restoration restoration) {
        this.order = kinds.stored().map(Kind::name).toList();
        this.restoration = restoration;
    }

    /** What was changed while the rows were read. */
    void learn(BackupLine line) {
        if (line instanceof BackupLine.Changed change) {
            changed.put(change.key(), Optional.ofNullable(change.row()));
        }
    }

    void write(BackupLine line) {
        switch (line) {
            case BackupLine.OfRow row -> row(row.row());
            case BackupLine.OfRevision revision -> restoration.revision(revision.head(), revision.changes());
            case BackupLine.Book book ->
                books.computeIfAbsent(book.sort(), _ -> new ArrayList<>()).add(book.properties());
            case BackupLine.Begin _, BackupLine.Changed _, BackupLine.End _ -> {}
        }
    }

    void end() {
        reach(order.size());
        books.forEach(restoration::books);
    }

    private void row(Row row) {
        reach(order.indexOf(row.kind().name()));
        if (!changed.containsKey(row.key())) {
            page.add(row);
            if (page.size() == PAGE) {
                flush();
            }
        }
    }

    /** Rows of earlier kinds are all there now, those that were changed meanwhile included. */
    private void reach(int next) {
        while (kind < next) {
            String reached = order.get(kind);
            changed.values().stream()
                    .flatMap(Optional::stream)
                    .filter(row -> row.kind().name().equals(reached))
                    .forEach(page::add);
            flush();
            kind++;
        }
    }

    private void flush() {
        if (!page.isEmpty()) {
            write(List.copyOf(page));
            page.clear();
        }
    }

    /** By less at a time where it is too much for a transaction of this database. */
    private void write(List<Row> rows) {
        try {
            restoration.rows(rows);
        } catch (TransactionException | DataAccessException failed) {
            int half = Exhaustion.half(rows.size(), failed);
            write(rows.subList(0, half));
            write(rows.subList(half, rows.size()));
        }
    }
}
