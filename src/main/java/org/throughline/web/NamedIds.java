package org.throughline.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the nodes and links that an answer tells: what stands at {@code id}, at any depth.
 *
 * @param data of the answer
 */
record NamedIds(@Nullable Object data) {

    private static final String ID = "id";

    Set<String> all() {
        Set<String> ids = new LinkedHashSet<>();
        collect(data, ids);
        return ids;
    }

    private static void collect(@Nullable Object value, Set<String> ids) {
        switch (value) {
            case Map<?, ?> fields -> {
                if (fields.get(ID) instanceof String id) {
                    ids.add(id);
                }
                fields.values().forEach(below -> collect(below, ids));
            }
            case Collection<?> list -> list.forEach(below -> collect(below, ids));
            case null, default -> {}
        }
    }
}
