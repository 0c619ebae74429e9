/** Suggestions while a name is typed. */
@NullMarked
package org.throughline.reading.suggest;

import org.jspecify.annotations.NullMarked;
