/** The schema as served: what is written by hand, completed by what follows from it. */
@NullMarked
package org.throughline.schema;

import org.jspecify.annotations.NullMarked;
