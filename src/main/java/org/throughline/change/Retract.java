package org.throughline.change;

import org.jspecify.annotations.Nullable;
import org.throughline.change.row.Origin;
import org.throughline.change.row.RowKey;

/**
 * A row that is no longer to be in the graph; a node takes its own names, identifiers and facts along.
 *
 * @param version the version that the sender knows; null where it may be any
 */
public record Retract(RowKey key, @Nullable Long version, Origin origin) implements Change {}
