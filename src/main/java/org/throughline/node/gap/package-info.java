/** Gap: its entry points. */
@NullMarked
package org.throughline.node.gap;

import org.jspecify.annotations.NullMarked;
