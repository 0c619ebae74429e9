package org.throughline.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose items are rows.
 *
 * @param name its path in the answer, by result keys
 * @param path the keys that lead to it from an item of the list above
 * @param paged whether it is a page of its holder, and not something else that is told of the whole list
 * @param most how many items it may have where nothing else tells that there are more, or null
 */
record SheetList(
        String name,
        List<String> path,
        boolean paged,
        @Nullable Integer most) {

    /** What the list is a field of, and what says whether there is more. */
    List<String> holder() {
        return path.subList(0, path.size() - 1);
    }

    List<?> items(@Nullable Object item) {
        return SheetColumn.at(item, path) instanceof List<?> items ? items : List.of();
    }
}
