package org.throughline.bench.graph;

/** What a fact is stated of; the first facts of some kinds take their owners in turn. */
record Owner(NodeSort kind, int index, boolean inTurn) {}
