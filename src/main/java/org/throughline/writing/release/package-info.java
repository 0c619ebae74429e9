/** A data release written to the graph: what changed since the last one, and nothing else. */
@NullMarked
package org.throughline.writing.release;

import org.jspecify.annotations.NullMarked;
