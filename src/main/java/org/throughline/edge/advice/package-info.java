/** Which review made which recommendation. */
@NullMarked
package org.throughline.edge.advice;

import org.jspecify.annotations.NullMarked;
