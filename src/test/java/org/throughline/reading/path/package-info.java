/** In which order paths are told. */
@NullMarked
package org.throughline.reading.path;

import org.jspecify.annotations.NullMarked;
