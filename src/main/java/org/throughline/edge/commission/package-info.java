/** Who commissioned what. */
@NullMarked
package org.throughline.edge.commission;

import org.jspecify.annotations.NullMarked;
