/** Files as they are delivered, and as they are not. */
@NullMarked
package org.throughline.exchange.file;

import org.jspecify.annotations.NullMarked;
