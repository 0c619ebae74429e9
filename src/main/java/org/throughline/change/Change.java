package org.throughline.change;

import org.throughline.change.row.Origin;

/** One change of a row. */
public sealed interface Change permits Put, Retract, Merge, Redact {

    Origin origin();
}
