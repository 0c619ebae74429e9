/** Which source is taken from which. */
@NullMarked
package org.throughline.edge.derivation;

import org.jspecify.annotations.NullMarked;
