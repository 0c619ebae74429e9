/** Citation: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.citation;

import org.jspecify.annotations.NullMarked;
