@NullMarked
package org.throughline.exchange.ror;

import org.jspecify.annotations.NullMarked;
