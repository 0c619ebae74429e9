/** The benchmark: a graph of national scale, what answers from it, and how they are compared. */
@NullMarked
package org.throughline.bench;

import org.jspecify.annotations.NullMarked;
