package org.throughline.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.ChangeAction;
import org.throughline.graph.Finding;
import org.throughline.graph.Heading;
import org.throughline.graph.Kept;

/** One change of one thing. */
record HistoryEntry(
        long revision,
        long position,
        Instant at,
        String who,
        String why,
        @Nullable String source,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after) {

    static final Heading HEADING = Heading.of("An entry", "revision", "position", "at", "who", "why", "source", "kept");

    static HistoryEntry of(Finding row) {
        Kept kept = row.kept("kept");
        return new HistoryEntry(
                row.number("revision"),
                row.number("position"),
                Instant.ofEpochMilli(row.number("at")),
                row.text("who"),
                row.text("why"),
                row.textOrNull("source"),
                RevisedRow.read(kept.textOrNull("before")),
                RevisedRow.read(kept.textOrNull("after")));
    }

    public ChangeAction action() {
        return ChangeAction.of(after);
    }

    public List<CellChange> changes() {
        return CellChange.between(before, after);
    }
}
