/** What was announced where. */
@NullMarked
package org.throughline.edge.occasion;

import org.jspecify.annotations.NullMarked;
