/** Search: one box over every name and identifier. */
@NullMarked
package org.throughline.reading.search;

import org.jspecify.annotations.NullMarked;
