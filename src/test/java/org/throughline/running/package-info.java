/** Services started for tests: the whole application over HTTP, on the embedded database. */
@NullMarked
package org.throughline.running;

import org.jspecify.annotations.NullMarked;
