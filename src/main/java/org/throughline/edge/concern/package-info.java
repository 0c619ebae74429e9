/** What concerns which topic. */
@NullMarked
package org.throughline.edge.concern;

import org.jspecify.annotations.NullMarked;
