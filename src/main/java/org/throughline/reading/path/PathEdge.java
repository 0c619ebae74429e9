package org.throughline.reading.path;

/** One place in a list of paths. */
record PathEdge(String cursor, Path node) {}
