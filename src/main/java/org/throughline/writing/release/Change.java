package org.throughline.writing.release;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a load has to do: rows that went away, rows that came or became different. */
record Change(List<RowKey> gone, List<PlannedRow> changed, List<PlannedRow> added) {

    static Change between(Ledger ledger, Collection<PlannedRow> rows) {
        Set<RowKey> wanted = rows.stream().map(PlannedRow::key).collect(Collectors.toSet());
        List<RowKey> gone = ledger.keys().filter(key -> !wanted.contains(key)).toList();
        List<PlannedRow> changed = rows.stream()
                .filter(row -> ledger.knows(row) && !ledger.holds(row))
                .toList();
        List<PlannedRow> added = rows.stream().filter(row -> !ledger.knows(row)).toList();
        return new Change(gone, changed, added);
    }

    /** The same where others state rows too: what they know does not go. */
    Change beside(Collection<Ledger> others) {
        return new Change(
                gone.stream()
                        .filter(key -> others.stream().noneMatch(other -> other.knows(key)))
                        .toList(),
                changed,
                added);
    }

    Stream<RowKey> outdated() {
        return Stream.concat(gone.stream(), changed.stream().map(PlannedRow::key));
    }

    Stream<PlannedRow> toWrite() {
        return Stream.concat(changed.stream(), added.stream());
    }

    boolean none() {
        return gone.isEmpty() && changed.isEmpty() && added.isEmpty();
    }
}
