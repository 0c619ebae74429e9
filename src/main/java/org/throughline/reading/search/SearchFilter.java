package org.throughline.reading.search;

import org.jspecify.annotations.Nullable;

/** What hits must have in common besides their words. */
record SearchFilter(@Nullable String placedIn, @Nullable String mentionedIn) {

    static final SearchFilter NONE = new SearchFilter(null, null);
}
