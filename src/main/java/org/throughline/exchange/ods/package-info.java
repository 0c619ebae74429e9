/** The lists that the Organisation Data Service publishes, by their declared layouts. */
@NullMarked
package org.throughline.exchange.ods;

import org.jspecify.annotations.NullMarked;
