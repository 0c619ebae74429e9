/** Which topic is broader than which. */
@NullMarked
package org.throughline.edge.breadth;

import org.jspecify.annotations.NullMarked;
