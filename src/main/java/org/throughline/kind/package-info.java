/**
 * What kinds of facts there are: what each is in the graph, how its rows are written down, and how readings walk it.
 * Whoever lists kinds asks here. Each is described once, in {@code kind/<table>.yaml}.
 */
@NullMarked
package org.throughline.kind;

import org.jspecify.annotations.NullMarked;
