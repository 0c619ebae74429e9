@NullMarked
package org.throughline.date;

import org.jspecify.annotations.NullMarked;
