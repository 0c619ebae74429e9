/** Who announced what. */
@NullMarked
package org.throughline.edge.announcement;

import org.jspecify.annotations.NullMarked;
