package org.throughline.load.answer;

import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.NodeById;

/** One key of a group: a value, and the node whose id it is, where it is one. */
public record GroupKey(@Nullable String value, @Nullable NodeById node) {

    static GroupKey of(@Nullable Object key, boolean reached) {
        @Nullable String value = key == null ? null : key.toString();
        return new GroupKey(value, value == null || !reached ? null : new NodeById(value));
    }
}
