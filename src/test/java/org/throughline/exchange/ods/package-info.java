/** Layouts of lists. */
@NullMarked
package org.throughline.exchange.ods;

import org.jspecify.annotations.NullMarked;
