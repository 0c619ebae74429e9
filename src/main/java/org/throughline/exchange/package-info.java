/** What registers publish, brought to the one way to write: the command, and how what it did is told. */
@NullMarked
package org.throughline.exchange;

import org.jspecify.annotations.NullMarked;
