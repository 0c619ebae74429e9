/** Tests of what is found by the words of what sources say. */
@NullMarked
package org.throughline.reading.said;

import org.jspecify.annotations.NullMarked;
