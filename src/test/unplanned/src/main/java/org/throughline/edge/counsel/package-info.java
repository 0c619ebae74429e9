/** Who advised what. */
@NullMarked
package org.throughline.edge.counsel;

import org.jspecify.annotations.NullMarked;
