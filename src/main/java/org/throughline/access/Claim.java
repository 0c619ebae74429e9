package org.throughline.access;

import org.jspecify.annotations.Nullable;

/**
 * What an operation asks to be allowed, found once when its document is read.
 *
 * @param changes whether it changes something
 * @param restriction the field in it that needs the greatest role; null where everybody may have all of them
 */
public record Claim(boolean changes, @Nullable Restriction restriction) {

    /** Whether the answer is for whoever asked alone. */
    public boolean isForOne() {
        return changes || restriction != null;
    }
}
