/** Who leads what. */
@NullMarked
package org.throughline.edge.leadership;

import org.jspecify.annotations.NullMarked;
