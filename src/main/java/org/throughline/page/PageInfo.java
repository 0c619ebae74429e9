package org.throughline.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a page lies in its list. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {

    /** That of a page with these items; one without any has no cursors. */
    public static <T> PageInfo of(
            boolean hasNextPage, boolean hasPreviousPage, List<T> items, Function<T, @Nullable String> cursor) {
        return items.isEmpty()
                ? new PageInfo(hasNextPage, hasPreviousPage, null, null)
                : new PageInfo(
                        hasNextPage, hasPreviousPage, cursor.apply(items.getFirst()), cursor.apply(items.getLast()));
    }

    /** That of a page without items, behind which none are known. */
    public static PageInfo ofNone(boolean hasPreviousPage) {
        return new PageInfo(false, hasPreviousPage, null, null);
    }
}
