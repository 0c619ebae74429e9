/** Sums in minor units, and the range that a qualifier leaves. */
@NullMarked
package org.throughline.writing.money;

import org.jspecify.annotations.NullMarked;
