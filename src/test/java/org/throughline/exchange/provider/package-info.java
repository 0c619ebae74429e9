@NullMarked
package org.throughline.exchange.provider;

import org.jspecify.annotations.NullMarked;
