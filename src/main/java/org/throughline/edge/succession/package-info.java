/** Who came after whom. */
@NullMarked
package org.throughline.edge.succession;

import org.jspecify.annotations.NullMarked;
