/** Place: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.place;

import org.jspecify.annotations.NullMarked;
