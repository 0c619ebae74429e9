/** From a selection to a plan, from a plan to rows, from rows to the answer. */
@NullMarked
package org.throughline.load;

import org.jspecify.annotations.NullMarked;
