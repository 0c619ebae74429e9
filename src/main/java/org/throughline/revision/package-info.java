/** Which state of the data answers are made from. */
@NullMarked
package org.throughline.revision;

import org.jspecify.annotations.NullMarked;
