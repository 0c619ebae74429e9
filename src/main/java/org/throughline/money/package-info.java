/** Sums and numbers: kept in minor units, with the range that a qualifier leaves, and told in words. */
@NullMarked
package org.throughline.money;

import org.jspecify.annotations.NullMarked;
