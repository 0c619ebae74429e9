/** A relationship as readings pass it: what it says, how well it is evidenced. */
@NullMarked
package org.throughline.reading.link;

import org.jspecify.annotations.NullMarked;
