@NullMarked
package org.throughline.reading.link;

import org.jspecify.annotations.NullMarked;
