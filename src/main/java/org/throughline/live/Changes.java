package org.throughline.live;

import java.util.List;
import org.throughline.history.ToldRevision;

/**
 * Revisions behind one that is known.
 *
 * @param until up to which number they were looked for
 * @param more whether there are more to be looked at
 */
record Changes(List<ToldRevision> revisions, long until, boolean more) {}
