package org.throughline.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.commit.Snapshot;
import org.throughline.kind.Kind;
import org.throughline.kind.Kinds;
import org.throughline.kind.NodeKind;

/**
 * Rows as they are after one revision, to be read as often as a format needs: kind after kind, and of each kind in the
 * order of their ids.
 */
public final class Extract implements AutoCloseable {

    private final Kinds kinds;
    private final long revision;
    private final Spool spool;
    private final Map<String, NavigableMap<String, Optional<Row>>> changed = new HashMap<>();
    private final Imprint imprint;

    Extract(Kinds kinds, Spool spool, Snapshot.Corrected corrected) {
        this.kinds = kinds;
        this.revision = corrected.revision();
        this.spool = spool;
        corrected
                .changed()
                .forEach((key, row) -> changed.computeIfAbsent(key.table(), _ -> new TreeMap<>())
                        .put(key.id(), row));
        this.imprint = Imprint.of(this);
    }

    /** The revision after which the graph is so. */
    public long revision() {
        return revision;
    }

    Kinds kinds() {
        return kinds;
    }

    Imprint imprint() {
        return imprint;
    }

    /** All of them. */
    void each(Consumer<TextRow> row) {
        Reading reading = new Reading(row);
        spool.each(reading::accept);
        reading.reach(null);
    }

    /** Those of which nodes and relationships are made: an id that leads elsewhere is neither. */
    void graph(Consumer<TextRow> row) {
        each(read -> {
            if (!read.kind().equals(NodeKind.REDIRECT)) {
                row.accept(read);
            }
        });
    }

    @Override
    public void close() {
        spool.close();
    }

    /** Puts what was changed meanwhile where it belongs among the rows that were put aside. */
    private final class Reading {

        private final Consumer<TextRow> row;
        private final Deque<Kind> left = new ArrayDeque<>(kinds.stored().toList());
        private NavigableMap<String, Optional<Row>> waiting;

        Reading(Consumer<TextRow> row) {
            this.row = row;
            this.waiting = changed(left.getFirst());
        }

        void accept(TextRow read) {
            reach(read.kind().name());
            hand(waiting.headMap(read.id(), false).values());
            waiting.headMap(read.id(), false).clear();
            if (waiting.containsKey(read.id())) {
                hand(waiting.headMap(read.id(), true).values());
                waiting.remove(read.id());
            } else {
                row.accept(read);
            }
        }

        /** What was changed of the kinds before is handed on to its end. */
        void reach(@Nullable String kind) {
            while (!left.isEmpty() && !left.getFirst().name().equals(kind)) {
                hand(waiting.values());
                left.removeFirst();
                waiting = left.isEmpty() ? new TreeMap<>() : changed(left.getFirst());
            }
        }

        private void hand(Collection<Optional<Row>> rows) {
            rows.stream().flatMap(Optional::stream).map(TextRow::of).forEach(row);
        }

        private NavigableMap<String, Optional<Row>> changed(Kind kind) {
            return new TreeMap<>(changed.getOrDefault(kind.name(), new TreeMap<>()));
        }
    }
}
