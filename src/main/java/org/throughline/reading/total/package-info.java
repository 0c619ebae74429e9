/** What the awards of several organisations and initiatives come to. */
@NullMarked
package org.throughline.reading.total;

import org.jspecify.annotations.NullMarked;
