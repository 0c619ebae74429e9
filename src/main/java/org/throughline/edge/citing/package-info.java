/** Which place is in which source. */
@NullMarked
package org.throughline.edge.citing;

import org.jspecify.annotations.NullMarked;
