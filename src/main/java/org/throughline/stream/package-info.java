/** Answers that are many: the events of a subscription. */
@NullMarked
package org.throughline.stream;

import org.jspecify.annotations.NullMarked;
