package org.throughline.reading.lineage;

import org.throughline.reading.link.Arguments;

/** What is asked of a lineage, checked. */
record LineageRequest(String of, LineageDirection direction, int maxDepth, boolean folded, int limit) {

    private static final int DEEPEST = 8;
    private static final int MOST_STEPS = 500;

    LineageRequest {
        Arguments.within("maxDepth", maxDepth, DEEPEST);
        Arguments.within("limit", limit, MOST_STEPS);
    }
}
