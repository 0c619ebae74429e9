@NullMarked
package org.throughline.change;

import org.jspecify.annotations.NullMarked;
