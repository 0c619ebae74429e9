/** What is told of an entity: figures, statements and gaps. */
@NullMarked
package org.throughline.edge.fact;

import org.jspecify.annotations.NullMarked;
