package org.throughline.reading.lineage;

import org.jspecify.annotations.Nullable;
import org.throughline.load.inquiry.NodeById;
import org.throughline.reading.link.Link;

/** One hop of a lineage: the step that it goes on from, and where it leads. */
record LineageStep(int number, @Nullable Integer parent, int hops, Link link, NodeById node) {}
