/** Who responded to what. */
@NullMarked
package org.throughline.edge.response;

import org.jspecify.annotations.NullMarked;
