@NullMarked
package org.throughline.reading.suggest;

import org.jspecify.annotations.NullMarked;
