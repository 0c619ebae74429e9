/** Who takes part in what. */
@NullMarked
package org.throughline.edge.participation;

import org.jspecify.annotations.NullMarked;
