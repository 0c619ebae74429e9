/** Who published which source. */
@NullMarked
package org.throughline.edge.publication;

import org.jspecify.annotations.NullMarked;
