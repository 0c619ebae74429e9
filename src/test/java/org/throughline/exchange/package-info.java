/** Files of registers are read within bounds, and by what is declared. */
@NullMarked
package org.throughline.exchange;

import org.jspecify.annotations.NullMarked;
