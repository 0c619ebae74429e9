/** Files of registers as they are delivered: plain, zipped, in one of two encodings, read within bounds. */
@NullMarked
package org.throughline.exchange.file;

import org.jspecify.annotations.NullMarked;
