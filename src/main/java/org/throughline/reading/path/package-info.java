/** Paths: how two nodes are connected, and what several have in common. */
@NullMarked
package org.throughline.reading.path;

import org.jspecify.annotations.NullMarked;
