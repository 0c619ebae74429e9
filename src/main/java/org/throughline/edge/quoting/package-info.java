/** Who said what. */
@NullMarked
package org.throughline.edge.quoting;

import org.jspecify.annotations.NullMarked;
