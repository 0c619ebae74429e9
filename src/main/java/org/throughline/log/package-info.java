/** How a request is found again in the log. */
@NullMarked
package org.throughline.log;

import org.jspecify.annotations.NullMarked;
