package org.throughline.name;

import org.jspecify.annotations.Nullable;

/**
 * The id of a relationship among everything that has an id: its type, and behind a colon, which is in no other id, its
 * id among those of that type.
 */
public record LinkId(String type, String id) {

    private static final char BETWEEN = ':';

    /** Whether a text is such an id. */
    public static boolean isOne(String text) {
        return text.indexOf(BETWEEN) >= 0;
    }

    /** Reads one; null where it is none. */
    public static @Nullable LinkId read(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0 ? null : new LinkId(text.substring(0, between), text.substring(between + 1));
    }

    @Override
    public String toString() {
        return type + BETWEEN + id;
    }
}
