package org.throughline.change;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Redirects;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;
import org.throughline.change.row.Universe;

/**
 * The rows that a package or a register stated when it was last loaded, each as it was when it was put into the graph
 * because of that; without a mark where it never was.
 */
public record RowMarks(Map<RowKey, String> marks) {

    private static final String UNMARKED = "-";

    /** From how they were noted. */
    public static RowMarks of(Stream<String> entries) {
        return new RowMarks(
                entries.map(RowMark::read).collect(Collectors.toMap(RowMark::key, RowMark::mark, (one, _) -> one)));
    }

    public Stream<RowKey> keys() {
        return marks.keySet().stream();
    }

    public boolean knows(RowKey key) {
        return marks.containsKey(key);
    }

    /** Whether it has put a row into the graph. */
    public boolean owns(RowKey key) {
        return !marks.getOrDefault(key, UNMARKED).equals(UNMARKED);
    }

    /** How a row is noted: as it is stated, or where that is not why it is in the graph, as it was noted before. */
    public RowMark noted(Row row, Set<RowKey> unowned) {
        return unowned.contains(row.key())
                ? new RowMark(row.key(), marks.getOrDefault(row.key(), UNMARKED))
                : RowMark.of(row);
    }

    /** Whether it has put a row just so, be it that what it names was merged with others since. */
    public boolean holds(Row row, Universe known) {
        return owns(row.key()) && (holds(row) || Redirects.unled(row, known).anyMatch(this::holds));
    }

    /** Whether it stated a row just so. */
    public boolean holds(@Nullable Row row) {
        return row != null && knows(row.key()) && RowMark.of(row).mark().equals(marks.get(row.key()));
    }
}
