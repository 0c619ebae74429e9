/** Secrets that the service makes itself, and the files that keep them from all but their owner. */
@NullMarked
package org.throughline.secret;

import org.jspecify.annotations.NullMarked;
