/** Who asks, as far as bounds tell one from another: by the address. */
@NullMarked
package org.throughline.caller;

import org.jspecify.annotations.NullMarked;
