/** The records of the Research Organization Registry, in its schema of version 2. */
@NullMarked
package org.throughline.exchange.ror;

import org.jspecify.annotations.NullMarked;
