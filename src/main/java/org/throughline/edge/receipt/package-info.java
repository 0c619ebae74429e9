/** Who gets the money. */
@NullMarked
package org.throughline.edge.receipt;

import org.jspecify.annotations.NullMarked;
