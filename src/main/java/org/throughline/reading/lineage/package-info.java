/** Lineage: what stands behind a node, or what came of it. */
@NullMarked
package org.throughline.reading.lineage;

import org.jspecify.annotations.NullMarked;
