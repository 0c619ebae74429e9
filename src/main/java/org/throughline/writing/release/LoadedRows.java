package org.throughline.writing.release;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.change.Change;
import org.throughline.change.Merge;
import org.throughline.change.Put;
import org.throughline.change.StatedRows;
import org.throughline.change.row.RowChange;
import org.throughline.change.row.RowKey;
import org.throughline.commit.Receipt;
import org.throughline.kind.NodeKind;

/**
 * What loading rows came to.
 *
 * @param written rows written or taken away
 * @param kept rows that stay as others left them
 * @param doubted pairs of entities that may be one
 */
public record LoadedRows(long read, long unchanged, long refused, long written, long kept, long doubted) {

    static final LoadedRows NONE = new LoadedRows(0, 0, 0, 0, 0, 0);

    /** Of so many rows, before anything is written: all are as they were but those to which the plan does something. */
    static LoadedRows of(long read, StatedRows.Plan plan) {
        long put = stated(plan.changes()).count();
        return new LoadedRows(
                read,
                Math.max(0, read - put - plan.kept().size()),
                0,
                0,
                plan.kept().size() + plan.left().size(),
                0);
    }

    /** What some changes came to; of the rows that they put, those that were as they are now are unchanged. */
    static LoadedRows written(List<Change> changes, Receipt receipt) {
        Set<RowKey> changed = receipt.changes().stream().map(RowChange::key).collect(Collectors.toSet());
        long idle = stated(changes).filter(key -> !changed.contains(key)).count();
        return new LoadedRows(0, idle, 0, receipt.changes().size(), 0, 0);
    }

    private static Stream<RowKey> stated(List<Change> changes) {
        return changes.stream().flatMap(change -> switch (change) {
            case Put put -> Stream.of(put.row().key());
            case Merge merge -> Stream.of(new RowKey(NodeKind.REDIRECT.name(), merge.from()));
            default -> Stream.empty();
        });
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
