package org.throughline.reading.meta;

import org.jspecify.annotations.Nullable;

/** What a data package was made of. */
record LoadedSource(
        String title, @Nullable String asOf, @Nullable String licence) {

    /** From how it is noted: with tabs between. */
    static LoadedSource read(String line) {
        String[] parts = line.split("\t", -1);
        return new LoadedSource(parts[0], orNull(parts[1]), orNull(parts[2]));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
