/** From a row to the slots that a plan foresaw, and from there to plain values. */
@NullMarked
package org.throughline.load.answer;

import org.jspecify.annotations.NullMarked;
