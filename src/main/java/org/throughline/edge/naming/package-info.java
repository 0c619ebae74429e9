/** What entities are called. */
@NullMarked
package org.throughline.edge.naming;

import org.jspecify.annotations.NullMarked;
