/** The graph, or a part of it, as it is after one revision, in the formats of other tools; books are no part of it. */
@NullMarked
package org.throughline.export;

import org.jspecify.annotations.NullMarked;
