/** Recommendation: its entry points. */
@NullMarked
package org.throughline.node.recommendation;

import org.jspecify.annotations.NullMarked;
