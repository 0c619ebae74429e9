@NullMarked
package org.throughline.export;

import org.jspecify.annotations.NullMarked;
