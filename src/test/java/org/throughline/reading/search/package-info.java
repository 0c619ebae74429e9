@NullMarked
package org.throughline.reading.search;

import org.jspecify.annotations.NullMarked;
