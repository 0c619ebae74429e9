@NullMarked
package org.throughline.kind;

import org.jspecify.annotations.NullMarked;
