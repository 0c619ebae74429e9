/** Who gives the money. */
@NullMarked
package org.throughline.edge.funding;

import org.jspecify.annotations.NullMarked;
