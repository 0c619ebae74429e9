/** Citation: its entry points. */
@NullMarked
package org.throughline.node.citation;

import org.jspecify.annotations.NullMarked;
