@NullMarked
package org.throughline.money;

import org.jspecify.annotations.NullMarked;
