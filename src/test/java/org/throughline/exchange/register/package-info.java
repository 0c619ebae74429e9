/** What follows from editions follows in any order. */
@NullMarked
package org.throughline.exchange.register;

import org.jspecify.annotations.NullMarked;
