/** To whom something was said. */
@NullMarked
package org.throughline.edge.audience;

import org.jspecify.annotations.NullMarked;
