/** Where things are. */
@NullMarked
package org.throughline.edge.location;

import org.jspecify.annotations.NullMarked;
