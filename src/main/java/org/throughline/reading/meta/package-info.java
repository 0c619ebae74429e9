/** Meta: which service and which data answer. */
@NullMarked
package org.throughline.reading.meta;

import org.jspecify.annotations.NullMarked;
