/** The table of universities that is called Learning Providers Plus. */
@NullMarked
package org.throughline.exchange.provider;

import org.jspecify.annotations.NullMarked;
