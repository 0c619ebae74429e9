@NullMarked
package org.throughline.load;

import org.jspecify.annotations.NullMarked;
