package org.throughline.writing.release;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Row;
import org.throughline.change.row.RowKey;

/** The rows that a package stated when it was last loaded. */
record RowMarks(Map<RowKey, String> marks) {

    static RowMarks of(Collection<LoadedFile> files) {
        return new RowMarks(files.stream()
                .flatMap(file -> file.rows().stream())
                .map(RowMark::read)
                .collect(Collectors.toMap(RowMark::key, RowMark::mark, (one, _) -> one)));
    }

    Stream<RowKey> keys() {
        return marks.keySet().stream();
    }

    boolean knows(RowKey key) {
        return marks.containsKey(key);
    }

    /** Whether it stated a row just so. */
    boolean holds(@Nullable Row row) {
        return row != null && RowMark.of(row).mark().equals(marks.get(row.key()));
    }
}
