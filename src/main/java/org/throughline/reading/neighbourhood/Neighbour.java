package org.throughline.reading.neighbourhood;

import org.throughline.load.inquiry.Reference;

/** A node and how far it lies from the nearest that was asked for. */
record Neighbour(Reference node, int hops) {}
