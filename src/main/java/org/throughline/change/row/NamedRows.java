package org.throughline.change.row;

import java.util.Collection;
import java.util.stream.Collectors;

/** Rows that stand in the way, told in a sentence: the first few by name, and how many more there are. */
public record NamedRows(Collection<RowKey> keys) {

    private static final int NAMED_AT_MOST = 5;

    @Override
    public String toString() {
        String named = keys.stream()
                .sorted()
                .limit(NAMED_AT_MOST)
                .map(RowKey::toString)
                .collect(Collectors.joining(", "));
        int more = keys.size() - NAMED_AT_MOST;
        return more > 0 ? "%s and %d more".formatted(named, more) : named;
    }
}
