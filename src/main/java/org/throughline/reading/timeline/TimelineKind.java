package org.throughline.reading.timeline;

/** What a date says of a fact. */
enum TimelineKind {
    BEGAN,
    ENDED,
    ATTESTED,
    DATED,
    AS_OF,
    DUE,
    UNDATED
}
