/** Who spoke where. */
@NullMarked
package org.throughline.edge.speech;

import org.jspecify.annotations.NullMarked;
