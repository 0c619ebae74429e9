package org.throughline.writing.release;

import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.StatedRows;

/**
 * What loading rows came to.
 *
 * @param written rows written or taken away
 * @param kept rows that stay as others left them
 * @param doubted pairs of entities that may be one
 */
public record LoadedRows(long read, long unchanged, long refused, long written, long kept, long doubted) {

    static final LoadedRows NONE = new LoadedRows(0, 0, 0, 0, 0, 0);

    /** Of so many rows, by what was planned. */
    static LoadedRows of(long read, StatedRows.Plan plan, long written) {
        long put = plan.changes().stream()
                .filter(change -> change instanceof Put || change instanceof Merge)
                .count();
        return new LoadedRows(
                read,
                Math.max(0, read - put - plan.kept().size()),
                0,
                written,
                plan.kept().size(),
                0);
    }

    static LoadedRows refused(long rows) {
        return new LoadedRows(rows, 0, rows, 0, 0, 0);
    }

    static LoadedRows doubted(long pairs) {
        return new LoadedRows(0, 0, 0, 0, 0, pairs);
    }

    LoadedRows plus(LoadedRows other) {
        return new LoadedRows(
                read + other.read,
                unchanged + other.unchanged,
                refused + other.refused,
                written + other.written,
                kept + other.kept,
                doubted + other.doubted);
    }
}
