package org.throughline.change.row;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what is to change: where, what, and what to do about it.
 *
 * @param present the row that is there, where the sender knew another version of it; null elsewhere
 */
public record Problem(
        Origin origin, String message, @Nullable Row present) {

    @Override
    public String toString() {
        return origin + ": " + message;
    }
}
