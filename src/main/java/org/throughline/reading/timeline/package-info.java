/** Timeline: the dated facts of entities, in their order. */
@NullMarked
package org.throughline.reading.timeline;

import org.jspecify.annotations.NullMarked;
