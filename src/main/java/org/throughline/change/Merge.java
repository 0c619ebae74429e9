package org.throughline.change;

import org.throughline.change.row.Origin;

/** That two entities are one: what is told of the one is told of the other, and its id leads there for ever. */
public record Merge(String from, String into, Origin origin) implements Change {}
