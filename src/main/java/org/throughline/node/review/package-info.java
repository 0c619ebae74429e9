/** Review: its entry points and the fields of its own. */
@NullMarked
package org.throughline.node.review;

import org.jspecify.annotations.NullMarked;
