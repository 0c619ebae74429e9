@NullMarked
package org.throughline.reading.match;

import org.jspecify.annotations.NullMarked;
