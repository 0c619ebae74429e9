package org.throughline.reading.said;

/** How many of one kind. */
record SaidFacet(SaidKind kind, long count) {}
