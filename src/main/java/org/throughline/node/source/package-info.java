/** Source: its entry points. */
@NullMarked
package org.throughline.node.source;

import org.jspecify.annotations.NullMarked;
