/** Doubts, page by page. */
@NullMarked
package org.throughline.reading.doubt;

import org.jspecify.annotations.NullMarked;
