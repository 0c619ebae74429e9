/** Under which initiative money is given. */
@NullMarked
package org.throughline.edge.scheme;

import org.jspecify.annotations.NullMarked;
