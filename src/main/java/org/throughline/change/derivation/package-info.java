/** Values of rows that follow from other columns or other rows. */
@NullMarked
package org.throughline.change.derivation;

import org.jspecify.annotations.NullMarked;
