package org.throughline.money;

import org.jspecify.annotations.Nullable;

/** The least and the most that a number may be; null is no bound, both null is unknown. */
public record Range(@Nullable Long minimum, @Nullable Long maximum) {

    public static final Range UNKNOWN = new Range(null, null);

    /** The number that a source names: the most, or the least where there is no bound above. */
    public @Nullable Long named() {
        return maximum == null ? minimum : maximum;
    }
}
