package org.throughline.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column, known from the document alone.
 *
 * @param name the path of its values in the answer, by result keys
 * @param level how many lists stand above it
 * @param path the keys that lead to it from an item of its level; on the way through a list, the place in it or
 *     {@link #ALL}
 */
record SheetColumn(String name, int level, List<String> path, Content content) {

    /** Goes on from every item of a list. */
    static final String ALL = "*";

    @Nullable
    Object in(@Nullable Object item) {
        return at(item, path);
    }

    static @Nullable Object at(@Nullable Object item, List<String> path) {
        Object found = item;
        for (int at = 0; at < path.size(); at++) {
            String key = path.get(at);
            if (key.equals(ALL)) {
                List<String> rest = path.subList(at + 1, path.size());
                return found instanceof List<?> items ? each(items, rest) : null;
            }
            found = step(found, key);
        }
        return found;
    }

    private static @Nullable Object step(@Nullable Object from, String key) {
        return switch (from) {
            case Map<?, ?> object -> object.get(key);
            case List<?> items -> items.get(Integer.parseInt(key));
            case null, default -> null;
        };
    }

    private static List<? extends @Nullable Object> each(List<?> items, List<String> path) {
        return items.stream().<@Nullable Object>map(item -> at(item, path)).toList();
    }
}
