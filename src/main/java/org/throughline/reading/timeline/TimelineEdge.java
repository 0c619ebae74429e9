package org.throughline.reading.timeline;

/** One place in a timeline. */
record TimelineEdge(String cursor, TimelineItem node) {}
