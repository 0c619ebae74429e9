/** Which initiative answers which recommendation. */
@NullMarked
package org.throughline.edge.answer;

import org.jspecify.annotations.NullMarked;
