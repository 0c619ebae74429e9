/** Names as they are compared: folded to words, and how alike the words of two names are. */
@NullMarked
package org.throughline.name;

import org.jspecify.annotations.NullMarked;
