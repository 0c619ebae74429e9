/** Event: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.event;

import org.jspecify.annotations.NullMarked;
