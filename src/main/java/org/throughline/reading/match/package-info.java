/** Matching: names and codes as found elsewhere, and whom they mean. */
@NullMarked
package org.throughline.reading.match;

import org.jspecify.annotations.NullMarked;
