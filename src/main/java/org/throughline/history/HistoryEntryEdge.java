package org.throughline.history;

/** One place in a list of changes of one thing. */
record HistoryEntryEdge(String cursor, HistoryEntry node) {}
