/** Initiative: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.initiative;

import org.jspecify.annotations.NullMarked;
