package org.throughline.history;

/** One place in the list of revisions. */
record RevisionEdge(String cursor, ToldRevision node) {}
