/** Neighbourhood: what lies around a node, for drawing. */
@NullMarked
package org.throughline.reading.neighbourhood;

import org.jspecify.annotations.NullMarked;
