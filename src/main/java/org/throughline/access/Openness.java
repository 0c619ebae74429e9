package org.throughline.access;

/** For whom something is there. */
enum Openness {
    /** For everybody. */
    OPEN,
    /** For whoever has a token that allows it. */
    CLOSED
}
