package org.throughline.load.inquiry;

import org.throughline.name.LinkId;

/** A relationship that the answer of a reading names by its id, to be loaded where it is selected. */
public record LinkById(LinkId id) {}
