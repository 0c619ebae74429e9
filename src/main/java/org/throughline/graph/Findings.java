package org.throughline.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement found.
 *
 * @param statement its name
 * @param columns the names of the columns, in their order
 * @param rows as they stand, for those who know the places of a statement that they composed
 */
public record Findings(String statement, List<String> columns, List<List<@Nullable Object>> rows) {

    /** The rows, to be read by the names of their columns. */
    public List<Finding> all() {
        Heading heading = new Heading(statement, columns);
        return rows.stream().map(cells -> new Finding(heading, cells)).toList();
    }
}
