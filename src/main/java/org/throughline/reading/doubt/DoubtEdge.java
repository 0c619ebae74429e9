package org.throughline.reading.doubt;

/** A doubt in its list. */
record DoubtEdge(String cursor, Doubt node) {}
