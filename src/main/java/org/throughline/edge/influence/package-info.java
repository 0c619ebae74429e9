/** What led to what. */
@NullMarked
package org.throughline.edge.influence;

import org.jspecify.annotations.NullMarked;
