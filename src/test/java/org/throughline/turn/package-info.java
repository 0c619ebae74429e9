@NullMarked
package org.throughline.turn;

import org.jspecify.annotations.NullMarked;
