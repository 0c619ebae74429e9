/** What supports what. */
@NullMarked
package org.throughline.edge.support;

import org.jspecify.annotations.NullMarked;
