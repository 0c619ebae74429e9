package org.throughline.field;

import java.util.List;
import java.util.Map;

/** What a filter on a value made of several properties asks of each of them. */
@FunctionalInterface
public interface Comparisons {

    /** What must hold, given what the filter says, by the names of its fields; none of them is null. */
    List<Bound> of(Map<String, Object> filter);

    /**
     * One comparison.
     *
     * @param property the stored property
     * @param comparison its name, as in the filters of plain values: {@code eq}, {@code gte}, {@code known}
     */
    record Bound(String property, String comparison, Object value) {}
}
