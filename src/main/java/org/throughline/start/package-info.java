/** What must hold before the service starts, and how it says so when it does not. */
@NullMarked
package org.throughline.start;

import org.jspecify.annotations.NullMarked;
