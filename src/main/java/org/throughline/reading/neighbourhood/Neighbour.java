package org.throughline.reading.neighbourhood;

import org.throughline.load.inquiry.NodeById;

/** A node and how far it lies from the nearest that was asked for. */
record Neighbour(NodeById node, int hops) {}
