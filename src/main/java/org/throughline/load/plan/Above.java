package org.throughline.load.plan;

import java.util.HashSet;
import java.util.Set;

/**
 * What stands above a field in its statement.
 *
 * @param rows how many rows may, by the sizes of their pages
 * @param levels how many fields nest each other
 * @param passed the types of the nodes on the way
 * @param returned whether the way has come back to a type that it had passed before, so that the same nodes come again
 */
record Above(long rows, int levels, Set<String> passed, boolean returned) {

    /** Nothing: the field begins its statement. */
    static final Above NOTHING = new Above(1, 0, Set.of(), false);

    /** One field more, of so many rows for each of those above it. */
    Above and(long size) {
        return new Above(rows * size, levels + 1, passed, returned);
    }

    /** The nodes that a field leads to, so many for each of those above it. */
    Above leading(String type, long size) {
        Set<String> way = new HashSet<>(passed);
        boolean again = !way.add(type);
        return new Above(rows * size, levels + 1, Set.copyOf(way), again);
    }

    /** The same, of what belongs to each row alone even where its node comes again. */
    Above alone() {
        return new Above(rows, levels, passed, false);
    }
}
