@NullMarked
package org.throughline.limit;

import org.jspecify.annotations.NullMarked;
