package org.throughline.change;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;

/** The rows that a package or a register stated when it was last loaded. */
public record RowMarks(Map<RowKey, String> marks) {

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

    /** How a row is noted: as it is stated, or where that is not why it is in the graph, as it was noted before. */
    public Optional<RowMark> noted(Row row, Set<RowKey> unowned) {
        return unowned.contains(row.key())
                ? Optional.ofNullable(marks.get(row.key())).map(mark -> new RowMark(row.key(), mark))
                : Optional.of(RowMark.of(row));
    }

    /** Whether it stated a row just so. */
    public boolean holds(@Nullable Row row) {
        return row != null && knows(row.key()) && RowMark.of(row).mark().equals(marks.get(row.key()));
    }
}
