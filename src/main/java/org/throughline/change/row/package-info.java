/** Rows of the kinds of facts, where they come from, how their cells are read and told, and what is known of others. */
@NullMarked
package org.throughline.change.row;

import org.jspecify.annotations.NullMarked;
