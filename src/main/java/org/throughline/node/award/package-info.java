/** Award: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.award;

import org.jspecify.annotations.NullMarked;
