package org.throughline.reading.lineage;

import org.throughline.reading.link.Arguments;

/** What is asked of a lineage, checked. */
record LineageRequest(String of, LineageDirection direction, int maxHops, boolean folded, int first) {

    private static final int DEEPEST = 8;
    private static final int MOST_STEPS = 500;

    LineageRequest {
        Arguments.within("maxHops", maxHops, DEEPEST);
        Arguments.within("first", first, MOST_STEPS);
    }
}
