@NullMarked
package org.throughline.compose;

import org.jspecify.annotations.NullMarked;
