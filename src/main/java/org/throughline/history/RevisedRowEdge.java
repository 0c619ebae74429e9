package org.throughline.history;

/** One place in a list of changed rows. */
record RevisedRowEdge(String cursor, RevisedRow node) {}
