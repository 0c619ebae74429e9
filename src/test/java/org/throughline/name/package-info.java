@NullMarked
package org.throughline.name;

import org.jspecify.annotations.NullMarked;
