package org.throughline.compose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: its order, its size, where it lies, and what is asked of it.
 *
 * @param sorts the whole order but the id, which the composer adds
 * @param size how many rows are answered at most
 * @param backwards counted from the end of the list
 * @param after the keys and id of the row before the page, or null
 * @param before the keys and id of the row behind the page, or null
 * @param summaries what of the whole list is wanted beside the page
 */
public record Window(
        List<Sort> sorts,
        int size,
        boolean backwards,
        @Nullable List<Object> after,
        @Nullable List<Object> before,
        Wants wants,
        List<Summary> summaries) {

    /**
     * Which parts of a page are read; what is not wanted is not in the text.
     *
     * @param rows the rows themselves
     * @param keys each row's order keys, for its cursor
     * @param total how many rows the whole list has
     * @param more whether the list goes on in the direction of travel
     * @param behind whether there is anything on the other side of the cursor from which the page is counted
     * @param beyond whether there is anything on the other side of the cursor at which the page must end
     */
    public record Wants(boolean rows, boolean keys, boolean total, boolean more, boolean behind, boolean beyond) {}

    /** How many rows the statement takes: one more than the page when it must say whether the list goes on. */
    public int take() {
        return wants.more() ? size + 1 : size;
    }
}
