/** Wholes and their parts. */
@NullMarked
package org.throughline.edge.part;

import org.jspecify.annotations.NullMarked;
