/** Figure: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.figure;

import org.jspecify.annotations.NullMarked;
